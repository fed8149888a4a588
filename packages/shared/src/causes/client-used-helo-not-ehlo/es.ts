import type { CauseText } from '../cause.ts'

export const clientUsedHeloNotEhlo: CauseText = {
  title: 'El programa usa el antiguo HELO',
  explanation: 'Con HELO en lugar de EHLO el servidor no ofrece ni inicio de sesión ni cifrado.',
  steps: [
    'Active la autenticación o ESMTP en el programa; entonces dirá EHLO.',
    'Si no existe ese ajuste, actualice el programa.',
  ],
}

import type { CauseText } from '../cause.ts'

export const clientRefusesPlaintextAuth: CauseText = {
  title: 'El programa no envía la contraseña sin cifrar',
  explanation: 'Protege la contraseña, porque la conexión no está cifrada.',
  steps: ['Ponga el cifrado en STARTTLS para el puerto 587, o en TLS para el 465.'],
}

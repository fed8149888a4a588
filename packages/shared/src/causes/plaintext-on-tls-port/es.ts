import type { CauseText } from '../cause.ts'

export const plaintextOnTlsPort: CauseText = {
  title: 'Este puerto espera TLS desde el primer byte',
  explanation:
    'El programa espera un saludo sin cifrar, mientras el servidor espera TLS. Ambos esperan hasta que uno se rinde.',
  steps: [
    'Ponga el cifrado en TLS para el puerto 465.',
    'O mantenga STARTTLS y use el puerto 587.',
  ],
}

import type { CauseText } from '../cause.ts'

export const starttlsInsideTls: CauseText = {
  title: 'Se envió STARTTLS aunque la sesión ya está cifrada',
  explanation: 'El puerto tiene TLS desde el principio, y el programa vuelve a pedirlo.',
  steps: [
    'Ponga el cifrado en TLS para el puerto 465.',
    'O mantenga STARTTLS y use el puerto 587.',
  ],
}

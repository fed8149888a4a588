import type { CauseText } from '../cause.ts'

export const starttlsInjection: CauseText = {
  title: 'STARTTLS permite que extraños hablen dentro de la sesión cifrada',
  explanation:
    'Lo que se dice en claro antes de empezar el cifrado pasa a formar parte de él. Alguien en el camino puede colar órdenes o respuestas.',
  steps: [
    'Actualice el servidor de correo o el dispositivo intermedio.',
    'Mientras tanto, use TLS implícito (puerto 465).',
  ],
}

import type { CauseText } from '../cause.ts'

export const wrongPortForSubmission: CauseText = {
  title: 'Este puerto no es para enviar con inicio de sesión',
  explanation:
    'El host es correcto, pero este puerto sirve al correo entre servidores, o a otra cosa.',
  steps: ['Use el puerto 587 con STARTTLS o el 465 con TLS.'],
}

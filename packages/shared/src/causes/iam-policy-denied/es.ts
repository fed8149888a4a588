import type { CauseText } from '../cause.ts'

export const iamPolicyDenied: CauseText = {
  title: 'Este inicio de sesión no puede enviar esto',
  explanation: 'Usuario y contraseña son correctos, pero sus permisos no incluyen este correo.',
  steps: ['Como propietario de la cuenta, amplíe los permisos de este usuario o de esta clave.'],
  providers: {
    'amazon-ses': [
      'Permita ses:SendRawEmail para la identidad (y su conjunto de configuración) en la política de IAM del usuario SMTP.',
    ],
    sendgrid: ['Dé a la clave de API el permiso «Mail Send» (Settings > API Keys).'],
  },
}

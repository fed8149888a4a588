import type { CauseText } from '../cause.ts'

export const basicAuthRetired: CauseText = {
  title: 'El proveedor ya no acepta contraseñas aquí',
  explanation:
    'El inicio de sesión con contraseña se ha retirado; solo queda OAuth. Una contraseña de aplicación no sirve.',
  steps: [
    'Use un programa que sepa iniciar sesión con OAuth, o envíe por otra conexión o un servicio de envío.',
  ],
  providers: {
    'outlook-com': [
      'Outlook.com, Hotmail y Live solo admiten OAuth: use un programa con «Iniciar sesión con Microsoft», u otra cuenta para enviar.',
    ],
    'microsoft-365': [
      'Use OAuth (XOAUTH2), el servicio de correo de gran volumen (High Volume Email) o un conector de retransmisión con dirección fija.',
    ],
  },
}

import type { CauseText } from '../cause.ts'

export const wrongEndpoint: CauseText = {
  title: 'Este servidor del proveedor sirve para otra cosa',
  explanation:
    'Es un servidor real del proveedor, pero no el que acepta correo tras iniciar sesión: recibe correo de otros o pertenece a otro producto.',
  steps: ['Escriba el host de envío del proveedor, no el registro MX del dominio.'],
  providers: {
    gmail: [
      'Para un buzón de Gmail o Google Workspace use smtp.gmail.com; smtp-relay.gmail.com solo sirve a organizaciones que han configurado la retransmisión.',
    ],
    'google-relay': [
      'Use smtp.gmail.com con el buzón y una contraseña de aplicación, o haga que configuren el servicio de retransmisión SMTP en la consola de administración.',
    ],
    'microsoft-365': [
      'Use smtp.office365.com, puerto 587, STARTTLS; el nombre que termina en mail.protection.outlook.com solo recibe correo y no admite inicio de sesión.',
    ],
    godaddy: [
      'Use smtpout.secureserver.net, puerto 465, TLS; smtp.secureserver.net solo recibe correo.',
    ],
  },
}

import type { CauseText } from '../cause.ts'

export const apiKeyRequiredAsPassword: CauseText = {
  title: 'El proveedor quiere una clave de API o credenciales SMTP',
  explanation:
    'La contraseña de su sitio web no vale aquí; el envío necesita credenciales propias.',
  steps: ['Cree credenciales SMTP o una clave de API en la consola del proveedor y use esas.'],
  providers: {
    'amazon-ses': [
      'En la consola de SES abra SMTP settings > Create SMTP credentials. La clave de acceso secreta de IAM no vale como contraseña.',
      'Las credenciales valen para una región: debe coincidir con el host.',
    ],
    sendgrid: [
      'El usuario es la palabra apikey; la contraseña, una clave de API (SG.…) con el permiso «Mail Send» (Settings > API Keys).',
    ],
    mailgun: [
      'Use las credenciales SMTP del dominio: Sending > Domain settings > SMTP credentials. La clave de API no es la contraseña.',
    ],
    postmark: [
      'Escriba el Server API token como usuario y como contraseña (Servers > su servidor > API Tokens).',
    ],
    brevo: [
      'Cree una clave SMTP en Configuración > SMTP y API y use el usuario que se indica allí.',
    ],
    mailjet: [
      'El usuario es la API key; la contraseña, la secret key (Account settings > API Key Management).',
    ],
    sparkpost: [
      'El usuario es la palabra SMTP_Injection; la contraseña, una clave de API con «Send via SMTP».',
    ],
    resend: ['El usuario es la palabra resend; la contraseña, una clave de API (re_…).'],
    proton: [
      'Cree un token SMTP para esta dirección: Ajustes > Todos los ajustes > IMAP/SMTP > Tokens SMTP.',
    ],
    smtp2go: [
      'Cree un usuario SMTP en Sending > SMTP Users; el usuario del sitio web no vale aquí.',
    ],
  },
}

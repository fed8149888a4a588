import type { CauseText } from '../cause.ts'

export const retiredHostname: CauseText = {
  title: 'Este nombre de servidor ya no se usa',
  explanation: 'El nombre procede de una guía antigua; el proveedor lo ha retirado.',
  steps: ['Use el host que el proveedor documenta hoy.'],
  providers: {
    'microsoft-365': ['Use smtp.office365.com, puerto 587, STARTTLS.'],
    'outlook-com': ['Use smtp-mail.outlook.com, puerto 587, STARTTLS, con inicio de sesión OAuth.'],
    brevo: ['Use smtp-relay.brevo.com, puerto 587, STARTTLS.'],
  },
}

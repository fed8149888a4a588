import type { CauseText } from '../cause.ts'

export const accountNotActivated: CauseText = {
  title: 'La cuenta aún no está activada para enviar',
  explanation: 'El proveedor todavía debe activarla o espera su confirmación.',
  steps: [
    'Complete la confirmación que envió el proveedor o su formulario de activación.',
    'Si ya está hecho, pida a su soporte que active el envío.',
  ],
  providers: {
    'amazon-ses': [
      'Inicie sesión una vez en la consola de SES en esta región y complete la configuración.',
    ],
    brevo: ['Pida al soporte de Brevo que active el correo transaccional de la cuenta.'],
    mailgun: [
      'Abra el correo de activación de Mailgun o haga que lo envíen de nuevo desde el panel.',
    ],
  },
}

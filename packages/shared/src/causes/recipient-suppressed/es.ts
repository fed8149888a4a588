import type { CauseText } from '../cause.ts'

export const recipientSuppressed: CauseText = {
  title: 'El destinatario está en la lista de bloqueados del proveedor',
  explanation:
    'El correo a esta dirección rebotó antes, o el destinatario se dio de baja, y el proveedor lo descarta.',
  steps: [
    'Compruebe que la dirección existe y quiere el correo; después quítela de la lista de supresión del proveedor.',
  ],
  providers: {
    sendgrid: ['Suppressions > Bounces, Blocks y Unsubscribes: quite la dirección.'],
    postmark: ['Message stream > Suppressions: reactive la dirección.'],
    'amazon-ses': ['Consola de SES > Suppression list: quite la dirección.'],
    oci: ['Email Delivery > Suppression list: quite la dirección.'],
  },
}

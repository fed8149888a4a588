import type { CauseText } from '../cause.ts'

export const sandboxAccount: CauseText = {
  title: 'La cuenta sigue en modo de prueba',
  explanation:
    'Hasta que el proveedor la abra, solo envía a destinatarios verificados o apuntados de antemano.',
  steps: [
    'Pida al proveedor que abra la cuenta para el envío real.',
    'Para una prueba, envíe a una dirección verificada allí.',
  ],
  providers: {
    'amazon-ses': [
      'Consola de SES > Account dashboard > Request production access.',
      'Hasta entonces, verifique cada destinatario en Identities.',
    ],
    mailgun: [
      'Añada un dominio propio, o el destinatario a los destinatarios autorizados del dominio de pruebas.',
    ],
  },
}

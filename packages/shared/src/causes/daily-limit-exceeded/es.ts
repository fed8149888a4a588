import type { CauseText } from '../cause.ts'

export const dailyLimitExceeded: CauseText = {
  title: 'La cuota de envío está agotada',
  explanation: 'La cuenta ha enviado cuanto permite su plan para este día o periodo.',
  steps: [
    'Espere a que acabe el periodo; el envío volverá a funcionar solo.',
    'Si ocurre a menudo, haga ampliar la cuota o reparta el correo en más tiempo.',
  ],
  providers: {
    gmail: [
      'Las cuentas personales pueden enviar a unos 500 destinatarios en 24 horas; Google Workspace, a 2000. El correo masivo es para un servicio de envío.',
    ],
    'microsoft-365': [
      'Un buzón puede enviar a 10 000 destinatarios en 24 horas; además hay un límite de destinatarios externos por organización. El correo masivo es para un servicio de envío.',
    ],
    'amazon-ses': ['Solicite una cuota de envío mayor en la consola de SES (Account dashboard).'],
    sendgrid: [
      'Amplíe el plan o espere a que se renueven los créditos (Settings > Account Details > Billing).',
    ],
  },
}

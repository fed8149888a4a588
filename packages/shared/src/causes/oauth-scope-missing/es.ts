import type { CauseText } from '../cause.ts'

export const oauthScopeMissing: CauseText = {
  title: 'Falta el permiso de OAuth para SMTP',
  explanation: 'El token es auténtico, pero no incluye el derecho de enviar por SMTP.',
  steps: [
    'Solicite el ámbito correcto, haga que el usuario consienta de nuevo y obtenga un token nuevo.',
  ],
  providers: {
    'microsoft-365': [
      'Delegado: https://outlook.office.com/SMTP.Send (con offline_access). Para una aplicación: el permiso SMTP.SendAsApp, con consentimiento del administrador.',
      'También con OAuth debe estar activo SMTP AUTH en el buzón.',
    ],
    gmail: ['El ámbito debe ser https://mail.google.com/; gmail.send no basta para SMTP.'],
  },
}

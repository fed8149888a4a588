import type { CauseText } from '../cause.ts'

export const oauthClientMisconfigured: CauseText = {
  title: 'El registro OAuth del programa es incorrecto',
  explanation:
    'El id. de cliente, el secreto, el inquilino o el módulo SASL no están bien configurados.',
  steps: [
    'Compare id. de cliente, inquilino y secreto con el registro; los secretos caducan.',
    'Si hace falta, cree un secreto nuevo y escríbalo en el programa.',
  ],
  providers: {
    'microsoft-365': [
      'Centro de administración de Microsoft Entra > Registros de aplicaciones > la aplicación > Certificados y secretos: mire la caducidad. El código AADSTS… del texto nombra el fallo.',
    ],
  },
}

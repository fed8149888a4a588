import type { CauseText } from '../cause.ts'

export const oauthClientMisconfigured: CauseText = {
  title: "The program's OAuth registration is wrong",
  explanation: 'Client id, secret, tenant or the SASL module are not set up properly.',
  steps: [
    'Compare client id, tenant and secret with the registration; secrets expire.',
    'Create a new secret if needed and enter it in the program.',
  ],
  providers: {
    'microsoft-365': [
      'Microsoft Entra admin center > App registrations > the app > Certificates & secrets: check the expiry. The code AADSTS… in the text names the fault.',
    ],
  },
}

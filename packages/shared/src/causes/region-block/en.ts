import type { CauseText } from '../cause.ts'

export const regionBlock: CauseText = {
  title: 'Logins from this country or network are refused',
  explanation: 'The provider admits only certain countries or networks. Credentials may be right.',
  steps: [
    "Test from a network in the provider's country.",
    "Have the restriction opened for this address in the provider's control panel.",
  ],
  providers: {
    sakura: [
      'Control panel > mailbox > "国外IPアドレスフィルタ" (foreign IP address filter): exempt this mailbox or switch the filter off for it.',
    ],
  },
}

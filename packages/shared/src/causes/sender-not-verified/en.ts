import type { CauseText } from '../cause.ts'

export const senderNotVerified: CauseText = {
  title: 'The sender address is not verified',
  explanation: 'The provider sends only for addresses that were verified with it.',
  steps: [
    "Verify this sender address (or its whole domain) in the provider's console, or send with a verified one.",
  ],
  providers: {
    'amazon-ses': [
      'Verify the address or domain in the SES console under Identities, in the region of this host.',
      'In the sandbox each recipient must be verified as well: request production access.',
    ],
    sendgrid: [
      'Settings > Sender Authentication: verify a single sender, or better authenticate the domain.',
    ],
    postmark: ['Sender Signatures: confirm the address, or verify the domain.'],
    brevo: ['Settings > Senders, Domains & Dedicated IPs: add and verify the sender.'],
  },
}

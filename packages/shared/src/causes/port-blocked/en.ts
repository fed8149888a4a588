import type { CauseText } from '../cause.ts'

export const portBlocked: CauseText = {
  title: 'The network blocks the port',
  explanation:
    'The connection attempt got no answer. Most often a cloud, web host, internet provider or firewall blocks outgoing SMTP.',
  steps: [
    'Test port 465, 587 and, where the provider offers it, 2525.',
    'Test from another network. If it works there, ask for the port to be opened on this one.',
    'On a cloud or web host, read its rules: many block port 25, some 465 and 587 as well, until you ask.',
  ],
  providers: {
    'amazon-ses': [
      'Try port 2587 (STARTTLS) or 2465 (TLS), which SES offers for networks that block the usual ones.',
      'On EC2 and Lambda port 25 is throttled until AWS lifts it on request; 587 and 465 are not.',
    ],
    resend: [
      'Try port 2587 (STARTTLS) or 2465 (TLS), which Resend offers for networks that block the usual ones.',
      'Otherwise ask the network or hosting provider to open outgoing port 587.',
    ],
  },
}

import type { CauseText } from '../cause.ts'

export const starttlsNotOffered: CauseText = {
  title: 'The server does not offer STARTTLS here',
  explanation:
    'The program requires the upgrade to encryption, but the server does not list it on this port.',
  steps: [
    'Use port 465 with TLS, or port 587, where the provider offers encryption.',
    "If it is missing on every port, ask the server's administrator to set up a certificate and STARTTLS.",
    'Test from another network: a firewall may be hiding the offer.',
  ],
}

import type { CauseText } from '../cause.ts'

export const certExpired: CauseText = {
  title: 'The certificate has expired',
  explanation: "The server's certificate is past its date.",
  steps: [
    "Ask the server's administrator to renew it and to restart the mail service, which often still holds the old one.",
    'If the certificate is valid elsewhere, the list of trusted roots of the machine that sends is out of date: update the system.',
  ],
}

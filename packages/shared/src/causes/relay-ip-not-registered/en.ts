import type { CauseText } from '../cause.ts'

export const relayIpNotRegistered: CauseText = {
  title: 'This address is not registered with the relay',
  explanation:
    'The relay recognises customers by their IP address, and the one you sent from is not on the list.',
  steps: [
    'Have the public address, IPv4 and IPv6, from which the mail leaves entered at the provider.',
  ],
  providers: {
    'google-relay': [
      'Admin console > Apps > Google Workspace > Gmail > Routing > SMTP relay service: add the address, IPv6 as well. It can take up to 24 hours.',
    ],
    'microsoft-365': [
      "Exchange admin center > Mail flow > Connectors: add the address (or the certificate) to the connector from your server, and list the sender's domain.",
    ],
    sendgrid: ['Settings > IP Access Management: add the address.'],
    brevo: [
      'Security > Authorized IPs: add the address, or switch the restriction off for SMTP keys.',
    ],
    smtp2go: ['Sending > IP Authentication: add the address, or log in with an SMTP user.'],
  },
}

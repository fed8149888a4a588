import type { CauseText } from '../cause.ts'

export const mailLoop: CauseText = {
  title: 'The message goes round in a circle',
  explanation:
    'Servers passed it on to each other until one counted too many stations and gave up. Sending it again ends the same way.',
  steps: [
    'Look for forwarding that points back: rules and aliases of the recipient, and of the address that they forward to.',
    "Ask the recipient's administrator to check that the domain's MX records lead to the server that holds the mailboxes.",
    'In Microsoft 365, check the type of the accepted domain (authoritative or internal relay) and the connectors.',
  ],
}

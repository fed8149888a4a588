import type { CauseText } from '../cause.ts'

export const connectionRefused: CauseText = {
  title: 'Nothing listens on that port',
  explanation:
    'The machine answered at once that it accepts no connection on this port. The port is wrong, the mail service is down, or a firewall rejects it.',
  steps: [
    "Check host and port against the provider's documentation: 465 with TLS or 587 with STARTTLS.",
    'If they are right, ask the provider whether the service is running.',
    'Test from another network. If it works there, a firewall of this network rejects the port.',
  ],
}

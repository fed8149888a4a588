import type { CauseText } from '../cause.ts'

export const notAnSmtpServer: CauseText = {
  title: 'That port does not speak SMTP',
  explanation: 'Another service answered: a web, IMAP, POP3 or other server.',
  steps: [
    'Enter the outgoing (SMTP) server and its port: 465 with TLS or 587 with STARTTLS.',
    'If host and port are right, a proxy or login page of the network may have answered: test from another network.',
  ],
}

import type { CauseText } from '../cause.ts'

export const notAnImapServer: CauseText = {
  title: 'A mail reader was pointed at the SMTP server',
  explanation: 'The program expects IMAP or POP3 to read mail, but an SMTP server answered.',
  steps: ['Enter the incoming server in the incoming settings: IMAP is usually port 993 with TLS.'],
}

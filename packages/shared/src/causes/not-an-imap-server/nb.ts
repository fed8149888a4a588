import type { CauseText } from '../cause.ts'

export const notAnImapServer: CauseText = {
  title: 'Et program som leser e-post, er satt opp mot SMTP-serveren',
  explanation: 'Programmet venter IMAP eller POP3 for å lese e-post, men en SMTP-server svarte.',
  steps: [
    'Skriv inn serveren for innkommende e-post i de innstillingene: IMAP er som regel port 993 med TLS.',
  ],
}

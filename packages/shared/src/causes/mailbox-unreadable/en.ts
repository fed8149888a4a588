import type { CauseText } from '../cause.ts'

export const mailboxUnreadable: CauseText = {
  title: 'The mailbox could not be read',
  explanation:
    'The messages were sent, but the IMAP server could not be reached, secured or understood, so that nothing is known of the copies. What was found out about the login and the senders stands.',
  steps: [
    'Check host, port and encryption of the mailbox: usually 993 with TLS, or 143 with STARTTLS.',
    'Where the provider offers no IMAP, look into the mailbox yourself: the test message names the sender it was sent as.',
  ],
  providers: {
    'microsoft-365': [
      'The IMAP server is outlook.office365.com, port 993 with TLS. It takes no passwords any more: without a token, look into the mailbox yourself.',
    ],
    gmail: ['The IMAP server is imap.gmail.com, port 993 with TLS, with the same app password.'],
  },
}

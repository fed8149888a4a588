import type { CauseText } from '../cause.ts'

export const mailboxLoginRefused: CauseText = {
  title: 'The IMAP server refused the login to the mailbox',
  explanation:
    'Sending works with this login, but the mailbox could not be opened with the user name and password that were given for it, so that nothing is known of the copies.',
  steps: [
    'Check the user name and the password of the mailbox; IMAP may have to be switched on at the provider first.',
    'Or name another mailbox that receives the test message.',
  ],
  providers: {
    'microsoft-365': [
      'Exchange Online takes no passwords for IMAP any more, whatever SMTP does: look into the mailbox yourself, or give a token.',
    ],
    gmail: [
      'IMAP takes an app password, as SMTP does; in Google Workspace the administrator may have switched IMAP off: Admin console > Apps > Google Workspace > Gmail > End User Access > POP and IMAP access.',
    ],
  },
}

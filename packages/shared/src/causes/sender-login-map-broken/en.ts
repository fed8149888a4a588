import type { CauseText } from '../cause.ts'

export const senderLoginMapBroken: CauseText = {
  title: 'The server refuses the owner of the address',
  explanation:
    'Login and sender are the same address, and yet the server says that the one does not own the other. Its own list is wrong.',
  steps: [
    "Ask the server's administrator to check the list of sender logins (Postfix: smtpd_sender_login_maps) for this address.",
  ],
}

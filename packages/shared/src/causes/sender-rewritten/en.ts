import type { CauseText } from '../cause.ts'

export const senderRewritten: CauseText = {
  title: 'The server put another sender in its place',
  explanation:
    'The message was accepted and delivered, but with another address in From than the one that was asked for. Recipients see, and answer, the wrong sender.',
  steps: [
    'Have the address added to the login at the provider, as a verified sending address or alias, and test again.',
    "Until then send with the login's own address, and put the wanted one into Reply-To.",
  ],
  providers: {
    gmail: [
      'Log in to Gmail as this user, open Settings > Accounts > “Send mail as”, add the address and confirm it with the code that Google sends there.',
      'In Google Workspace the administrator must allow it: Admin console > Apps > Google Workspace > Gmail > End User Access > “Allow per-user outbound gateways”, where the address belongs to another server.',
      'Then test again. The sent copy stays in the Sent folder of the login.',
    ],
  },
}

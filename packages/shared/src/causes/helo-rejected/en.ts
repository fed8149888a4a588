import type { CauseText } from '../cause.ts'

export const heloRejected: CauseText = {
  title: 'The name that the program gives itself is refused',
  explanation:
    'In EHLO the program introduced itself with a name that the server does not accept, such as localhost or an address without brackets.',
  steps: ['Set the program\'s EHLO or "local hostname" to a full name, such as host.example.com.'],
  providers: {
    'google-relay': [
      "Set the EHLO name to a domain of your organisation; Google's relay refuses localhost and [127.0.0.1].",
    ],
  },
}

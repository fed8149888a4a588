import type { CauseText } from '../cause.ts'

export const authNotOffered: CauseText = {
  title: 'The server offers no login here',
  explanation: 'Neither before nor after encryption does the server list AUTH on this port.',
  steps: [
    'Use port 587 with STARTTLS or 465 with TLS.',
    'If the server takes mail from your network without login, set authentication to "none".',
    'Otherwise ask its administrator to enable authentication for submission.',
  ],
}

import type { CauseText } from '../cause.ts'

export const wrongPortForSubmission: CauseText = {
  title: 'This port is not meant for sending with a login',
  explanation: 'The host is right, but this port serves mail between servers, or something else.',
  steps: ['Use port 587 with STARTTLS or port 465 with TLS.'],
}

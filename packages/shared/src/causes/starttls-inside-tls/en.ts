import type { CauseText } from '../cause.ts'

export const starttlsInsideTls: CauseText = {
  title: 'STARTTLS was sent although the session is already encrypted',
  explanation: 'The port has TLS from the start, and the program asks for the upgrade once more.',
  steps: ['Set the encryption to TLS for port 465.', 'Or keep STARTTLS and use port 587.'],
}

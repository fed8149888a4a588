import type { CauseText } from '../cause.ts'

export const plaintextOnTlsPort: CauseText = {
  title: 'This port expects TLS from the first byte',
  explanation:
    'The program waits for a greeting in cleartext, while the server waits for TLS. Both wait until one gives up.',
  steps: ['Set the encryption to TLS for port 465.', 'Or keep STARTTLS and use port 587.'],
}

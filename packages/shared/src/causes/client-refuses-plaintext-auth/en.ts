import type { CauseText } from '../cause.ts'

export const clientRefusesPlaintextAuth: CauseText = {
  title: 'The program will not send the password unencrypted',
  explanation: 'It protects the password, since the connection is not encrypted.',
  steps: ['Set the encryption to STARTTLS for port 587, or to TLS for port 465.'],
}

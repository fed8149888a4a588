import type { CauseText } from '../cause.ts'

export const tlsCipherMismatch: CauseText = {
  title: 'Client and server share no cipher',
  explanation: 'Both speak TLS, but find no common method of encryption.',
  steps: [
    'Inspect the server to see what it offers.',
    "Update the older side: the sending program, or the server's TLS configuration and certificate.",
  ],
}

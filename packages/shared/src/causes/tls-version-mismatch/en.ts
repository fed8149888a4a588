import type { CauseText } from '../cause.ts'

export const tlsVersionMismatch: CauseText = {
  title: 'Client and server share no version of TLS',
  explanation: 'One of the two is too old for the other. Which one cannot be told from this text.',
  steps: [
    'Inspect the server to see which versions it offers.',
    'If it offers TLS 1.2 or 1.3, update the program; if not, the server needs the update.',
  ],
}

import type { CauseText } from '../cause.ts'

export const clientCertRequired: CauseText = {
  title: 'The server wants a client certificate',
  explanation:
    'In this place the server identifies clients by certificate, not (only) by password.',
  steps: [
    'Ask the provider for the certificate, or for the port that takes a password: usually 587 or 465.',
  ],
}

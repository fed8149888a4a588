import type { CauseText } from '../cause.ts'

export const implicitTlsOnStarttlsPort: CauseText = {
  title: 'This port begins without TLS',
  explanation:
    'The program starts with TLS at once, but the server on this port first speaks cleartext and upgrades with STARTTLS.',
  steps: [
    'Set the encryption to STARTTLS for port 587 (or 25, 2525).',
    'Or keep TLS and use port 465.',
  ],
}

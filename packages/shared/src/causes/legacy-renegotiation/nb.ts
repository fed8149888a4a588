import type { CauseText } from '../cause.ts'

export const legacyRenegotiation: CauseText = {
  title: 'Tjenerens TLS mangler sikker reforhandling',
  explanation:
    'Tjeneren, eller en enhet foran den, bruker så gammel TLS at dagens OpenSSL avviser den.',
  steps: ['Be tjenerens administrator oppdatere TLS-programvaren eller enheten foran.'],
}

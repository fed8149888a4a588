import type { CauseText } from '../cause.ts'

export const legacyRenegotiation: CauseText = {
  title: 'Serverens TLS mangler sikker reforhandling',
  explanation:
    'Serveren, eller en enhet foran den, bruker så gammel TLS at dagens OpenSSL avviser den.',
  steps: ['Be serverens administrator oppdatere TLS-programvaren eller enheten foran.'],
}

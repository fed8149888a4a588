import type { Cause } from '../cause.ts'

export const weakTlsOffered: Cause = {
  actor: 'provider',
  severity: 'info',
  recognise: [],
  references: ['RFC 8996', 'RFC 9325 §3.1.1'],
}

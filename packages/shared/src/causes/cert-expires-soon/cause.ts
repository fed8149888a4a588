import type { Cause } from '../cause.ts'

export const certExpiresSoon: Cause = {
  actor: 'provider',
  severity: 'warning',
  recognise: [],
  references: ['RFC 5280 §4.1.2.5'],
}

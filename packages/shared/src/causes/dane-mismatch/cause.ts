import type { Cause } from '../cause.ts'

export const daneMismatch: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  recognise: [],
  references: ['RFC 7672 §3.1'],
}

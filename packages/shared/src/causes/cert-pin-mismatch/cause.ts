import type { Cause } from '../cause.ts'

export const certPinMismatch: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'tlsVerification',
  recognise: [],
  references: [],
}

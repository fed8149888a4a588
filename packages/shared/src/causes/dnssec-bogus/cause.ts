import type { Cause } from '../cause.ts'

export const dnssecBogus: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  recognise: [],
  references: ['RFC 4033 §5', 'RFC 8914'],
}

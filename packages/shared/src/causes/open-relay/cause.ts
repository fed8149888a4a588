import type { Cause } from '../cause.ts'

export const openRelay: Cause = {
  actor: 'provider',
  severity: 'critical',
  recognise: [],
  references: ['RFC 2505 §2.1', 'RFC 6409 §3.3'],
}

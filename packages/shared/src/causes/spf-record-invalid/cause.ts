import type { Cause } from '../cause.ts'

export const spfRecordInvalid: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  recognise: [],
  references: ['RFC 7208 §4.6'],
}

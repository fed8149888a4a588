import type { Cause } from '../cause.ts'

export const dmarcRecordInvalid: Cause = {
  actor: 'it-admin',
  severity: 'warning',
  recognise: [],
  references: ['RFC 9989 §4.7', 'RFC 9990 §4'],
}

import type { Cause } from '../cause.ts'

export const dmarcMissing: Cause = {
  actor: 'it-admin',
  severity: 'warning',
  recognise: [],
  references: ['RFC 9989 §4.7'],
}

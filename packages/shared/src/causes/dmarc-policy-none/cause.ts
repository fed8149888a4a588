import type { Cause } from '../cause.ts'

export const dmarcPolicyNone: Cause = {
  actor: 'it-admin',
  severity: 'info',
  recognise: [],
  references: ['RFC 9989 §4.7'],
}

import type { Cause } from '../cause.ts'

export const dmarcPolicyNone: Cause = {
  actor: 'it-admin',
  severity: 'info',
  recognise: [],
  rivals: [],
  references: ['RFC 9989 §4.7'],
}

import type { Cause } from '../cause.ts'

export const spfMissing: Cause = {
  actor: 'it-admin',
  severity: 'warning',
  recognise: [],
  references: ['RFC 7208 §3'],
}

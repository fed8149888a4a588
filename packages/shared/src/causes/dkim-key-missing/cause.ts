import type { Cause } from '../cause.ts'

export const dkimKeyMissing: Cause = {
  actor: 'it-admin',
  severity: 'warning',
  recognise: [],
  references: ['RFC 6376 §3.6'],
}

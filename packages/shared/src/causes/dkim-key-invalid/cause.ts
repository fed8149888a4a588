import type { Cause } from '../cause.ts'

export const dkimKeyInvalid: Cause = {
  actor: 'it-admin',
  severity: 'warning',
  recognise: [],
  references: ['RFC 6376 §3.6.1', 'RFC 8301 §3.2'],
}

import type { Cause } from '../cause.ts'

export const mxBroken: Cause = {
  actor: 'it-admin',
  severity: 'warning',
  recognise: [],
  references: ['RFC 5321 §5.1', 'RFC 7505'],
}

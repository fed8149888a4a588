import type { Cause } from '../cause.ts'

export const senderOutsideDomain: Cause = {
  actor: 'you',
  severity: 'warning',
  field: 'senderAddress',
  recognise: [],
  references: ['RFC 7489 §3.1'],
}

import type { Cause } from '../cause.ts'

export const messageBounced: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  field: 'senderAddress',
  recognise: [],
  references: ['RFC 3464'],
}

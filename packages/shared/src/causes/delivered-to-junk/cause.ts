import type { Cause } from '../cause.ts'

export const deliveredToJunk: Cause = {
  actor: 'it-admin',
  severity: 'warning',
  field: 'senderAddress',
  recognise: [],
  references: [],
}

import type { Cause } from '../cause.ts'

export const sentOnBehalf: Cause = {
  actor: 'it-admin',
  severity: 'warning',
  field: 'senderAddress',
  recognise: [],
  references: [],
}

import type { Cause } from '../cause.ts'

export const mailboxUnreadable: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [],
  references: [],
}

import type { Cause } from '../cause.ts'

export const mailboxLoginRefused: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [],
  references: [],
}

import type { Cause } from '../cause.ts'

export const senderMayBeRewritten: Cause = {
  actor: 'you',
  severity: 'warning',
  field: 'senderAddress',
  recognise: [],
  references: ['https://support.google.com/mail/answer/22370'],
}

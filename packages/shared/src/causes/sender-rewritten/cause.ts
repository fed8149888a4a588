import type { Cause } from '../cause.ts'

export const senderRewritten: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'senderAddress',
  recognise: [],
  references: ['https://support.google.com/mail/answer/22370'],
}

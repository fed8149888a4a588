import type { Cause } from '../cause.ts'

export const refusedAtRandom: Cause = {
  actor: 'provider',
  severity: 'warning',
  field: 'senderAddress',
  recognise: [],
  references: ['https://github.com/jstedfast/MailKit/issues/1176'],
}

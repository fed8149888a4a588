import type { Cause } from '../cause.ts'

export const sentCopyWithLogin: Cause = {
  actor: 'you',
  severity: 'info',
  recognise: [],
  references: [],
}

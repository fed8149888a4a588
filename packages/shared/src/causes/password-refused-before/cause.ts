import type { Cause } from '../cause.ts'

export const passwordRefusedBefore: Cause = {
  actor: 'you',
  severity: 'warning',
  field: 'password',
  recognise: [],
  references: [],
}

import type { Cause } from '../cause.ts'

export const copyMissing: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [],
  references: [],
}

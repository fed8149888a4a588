import type { Cause } from '../cause.ts'

export const hopInClear: Cause = {
  actor: 'provider',
  severity: 'info',
  recognise: [],
  references: [],
}

import type { Cause } from '../cause.ts'

export const authOfferedInClear: Cause = {
  actor: 'provider',
  severity: 'warning',
  recognise: [],
  references: ['RFC 4954 §4', 'RFC 8314 §4.1'],
}

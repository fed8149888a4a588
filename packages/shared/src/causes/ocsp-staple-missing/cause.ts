import type { Cause } from '../cause.ts'

export const ocspStapleMissing: Cause = {
  actor: 'provider',
  severity: 'warning',
  recognise: [],
  references: ['RFC 7633 §4.2.3.1'],
}

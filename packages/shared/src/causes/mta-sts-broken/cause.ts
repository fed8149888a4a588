import type { Cause } from '../cause.ts'

export const mtaStsBroken: Cause = {
  actor: 'it-admin',
  severity: 'warning',
  recognise: [],
  references: ['RFC 8461 §3'],
}

import type { Cause } from '../cause.ts'

export const copyNotAuthenticated: Cause = {
  actor: 'it-admin',
  severity: 'warning',
  field: 'senderDomain',
  recognise: [],
  references: ['RFC 9989'],
}

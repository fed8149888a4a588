import type { Cause } from '../cause.ts'

export const starttlsInjection: Cause = {
  actor: 'provider',
  severity: 'critical',
  recognise: [],
  references: ['CVE-2011-0411', 'RFC 3207 §6', 'RFC 8314 §5'],
}

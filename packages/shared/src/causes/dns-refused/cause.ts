import type { Cause } from '../cause.ts'

export const dnsRefused: Cause = {
  actor: 'network',
  severity: 'critical',
  recognise: [{ sure: 0.97, says: ['erefused', 'query refused', 'dns server refused', 'refused by the name server', 'rcode refused', 'status: refused', 'rcode 5', 'dns query refused'] }],
  rivals: [{ cause: 'dns-timeout', probe: 'other-resolver', share: 0.1 }, { cause: 'dns-no-such-host', probe: 'other-resolver', share: 0.05 }],
  references: [],
}

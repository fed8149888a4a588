import type { Cause } from '../cause.ts'

export const dnsblMisconfiguredAtReceiver: Cause = {
  actor: 'provider',
  severity: 'critical',
  recognise: [{ sure: 0.97, says: ['error: open resolver', 'open resolver', 'public resolver', 'query via public', '127.255.255', 'open/public resolver', 'excessive number of queries', 'query volume', 'queries from public', 'query refused * spamhaus', 'volume of queries', 'check.spamhaus.org/returnc', 'returnc', 'blocked by the list due to', 'dnsbl has been', 'dnsbl is shut down', 'list has been shut down', 'decommissioned'] }],
  rivals: [{ cause: 'ip-blocklisted', probe: 'look-up-list', share: 0.12 }],
  references: [],
}

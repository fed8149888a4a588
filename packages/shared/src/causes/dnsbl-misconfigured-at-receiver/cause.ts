import type { Cause } from '../cause.ts'

export const dnsblMisconfiguredAtReceiver: Cause = {
  actor: 'provider',
  severity: 'critical',
  recognise: [
    {
      sure: 0.97,
      says: [
        '127.255.255',
        'blocked by the list due to',
        'check.spamhaus.org/returnc',
        'decommissioned',
        'dnsbl has been',
        'excessive number of queries',
        'list has been shut down',
        'open resolver',
        'public resolver',
        'queries from public',
        'query refused * spamhaus',
        'blocked using * query refused',
        'uribl.com/refused',
        'query via public',
        'query volume',
        'returnc',
        'volume of queries',
      ],
    },
  ],
  references: [],
}

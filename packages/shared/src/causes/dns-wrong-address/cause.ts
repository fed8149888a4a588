import type { Cause } from '../cause.ts'

export const dnsWrongAddress: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  field: 'host',
  recognise: [
    {
      sure: 0.75,
      says: [
        'host resolves to a different',
        'points to the wrong server',
        'resolved to 127.0.53.53',
        'resolves to * parking',
        'resolves to the wrong',
        'wildcard dns',
      ],
    },
    {
      sure: 0.92,
      says: ['cloudflare', 'old ip', 'another ip', 'split dns'],
      also: ['dig_', 'dns', 'resolves', 'points to', 'nslookup', 'etc/hosts'],
      unless: ['{certificate} ~ {expired}', 'mx record', '{ip} ~ {listed}', 'ptr', 'spf'],
      sign: ['remote-host-wanted'],
      withoutSign: ['unresolved'],
    },
    {
      sure: 0.9,
      says: ['{timed-out}', '{refused}', 'etimedout', 'econnrefused', 'connect', 'cloudflare'],
      sign: ['web-proxy-address'],
    },
  ],
  references: [],
}

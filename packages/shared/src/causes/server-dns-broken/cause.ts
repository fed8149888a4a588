import type { Cause } from '../cause.ts'

export const serverDnsBroken: Cause = {
  actor: 'provider',
  severity: 'critical',
  recognise: [
    { sure: 0.6, says: ['domain not found'] },
    {
      sure: 0.88,
      says: [
        'cname lookup failed',
        'cname_lookup_failed',
        'could not resolve * 451',
        'dns failure',
        'dns problem',
        'dns query failed',
        'dns server failure & rcpt',
        'dns temporary failure',
        'dns unavailable',
        'mx lookup',
        'name server problem',
        'name server:',
        'name service error for * try again',
        'resolver error',
        'unexpected name server reply',
      ],
      code: [450, 451, 454, 421, 4, 550],
    },
    { sure: 0.35, says: ['cannot find your hostname', 'cannot find your reverse hostname'] },
    { sure: 0.5, enhanced: ['4.4.3', '5.4.3', '4.4.0', '5.4.0'] },
    {
      sure: 0.992,
      says: ['domain not found', 'does not resolve', 'does not exist', 'can not be resolved'],
      enhanced: ['4.1.8', '5.1.8'],
      sign: ['known-domain'],
    },
    { sure: 0.9, says: ['dns lookup failure', 'dns lookup error'], code: [421, 450, 451, 454] },
  ],
  references: [],
}

import type { Cause } from '../cause.ts'

export const tlsVersionMismatch: Cause = {
  actor: 'provider',
  severity: 'critical',
  recognise: [
    {
      sure: 0.6,
      says: [
        'alert number 70',
        'inappropriate fallback',
        'no protocols in common',
        'protocol version',
        'protocol_version',
        'tls version',
        'unsupported protocol',
        'version mismatch',
        'versions of tls',
      ],
    },
    {
      sure: 0.8,
      says: [
        'remote host closed connection during handshake',
        'remote host terminated the handshake',
        'ssl peer shut down',
      ],
    },
    {
      sure: 0.35,
      says: [
        'could not convert socket to tls',
        'handshake failed',
        'handshake failure',
        'no common algorithm',
        'remote host closed connection during handshake',
        'remote host terminated the handshake',
      ],
    },
    { sure: 0.4, says: ['illegal parameter', 'illegal_parameter'] },
    {
      sure: 0.82,
      says: [
        'gemeinsamen algorithmus',
        'algorithme commun',
        'algoritmo comun',
        'possess common algorithm',
        'felles algoritme',
      ],
    },
  ],
  references: [],
}

import type { Cause } from '../cause.ts'

export const certRevocationCheckFailed: Cause = {
  actor: 'network',
  severity: 'critical',
  field: 'tlsVerification',
  recognise: [
    {
      sure: 0.96,
      says: [
        '80092012',
        '80092013',
        'certificate status could not be determined',
        'crl_',
        'must-staple',
        'ocsp',
        'offlinerevocation',
        'revocacion',
        'revocation',
        'sperrliste',
        'sperrprufung',
      ],
      unless: ['{ip}', 'ihre adresse', '{listed} ~ adresse', 'rbl', 'dnsbl', 'spam'],
    },
  ],
  references: [],
}

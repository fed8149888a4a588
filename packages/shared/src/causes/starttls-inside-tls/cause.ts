import type { Cause } from '../cause.ts'

export const starttlsInsideTls: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'encryption',
  recognise: [
    {
      sure: 0.96,
      says: [
        'already in ssl',
        'duplicate starttls',
        'not permitted when tls active',
        'secure connection already',
        'ssl already',
        'starttls * already',
        'starttls may not be repeated',
        'starttls not available inside',
        'starttls not supported on ssl',
        'tls already',
      ],
    },
    {
      sure: 0.6,
      says: [
        'does not support starttls',
        'starttls extension not supported',
        'starttls is not supported',
      ],
      encryption: ['tls'],
      sign: ['tls-port'],
    },
    {
      sure: 0.95,
      says: [
        'tls already',
        'already ~ tls',
        'tls active',
        'already encrypted',
        'already secure',
        'starttls ~ already',
        'when tls active',
      ],
    },
    {
      sure: 0.975,
      says: ['starttls extension not supported', 'not support starttls', 'starttls not supported'],
      sign: ['tls-port', 'tls-client'],
    },
  ],
  references: [],
}

import type { Cause } from '../cause.ts'

export const federationUnavailable: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  only: ['microsoft-365', 'outlook-com'],
  recognise: [
    {
      sure: 0.97,
      says: [
        'ad fs',
        'adfs',
        'federated',
        'federation',
        'identity provider is unavailable',
        'sts url',
      ],
    },
  ],
  references: [],
}

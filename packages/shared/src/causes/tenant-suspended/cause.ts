import type { Cause } from '../cause.ts'

export const tenantSuspended: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  only: ['microsoft-365', 'outlook-com'],
  recognise: [
    {
      sure: 0.96,
      says: [
        'customer account suspended',
        'exceeded threshold',
        'onmicrosoft.com & limit',
        'organisation suspended',
        'organization is blocked',
        'organization is suspended',
        'subscription expired',
        'subscription has expired',
        'subscription is suspended',
        'suspended tenant',
        'tenant & restricted',
        'tenant blocked',
        'tenant is',
        'tenant suspended',
        'traffic not accepted from this ip',
      ],
      unless: ['recipient rate', 'spam', 'daily limit', 'not found', 'ip address you'],
    },
    { sure: 0.96, enhanced: ['5.7.705', '5.7.708'] },
  ],
  references: [],
}

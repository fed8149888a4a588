import type { Cause } from '../cause.ts'

export const securityDefaultsBlock: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  only: ['microsoft-365', 'outlook-com'],
  recognise: [
    {
      sure: 0.97,
      says: [
        'security default',
        'securitydefaults',
        'sicherheitsstandards',
        'sikkerhetsstandarder',
        'valores predeterminados de seguridad',
      ],
    },
    { sure: 0.2, says: ['authentication unsuccessful'], provider: ['microsoft-365'] },
  ],
  rivals: [
    { cause: 'account-locked', probe: 'retry-later', share: 0.04 },
    { cause: 'smtp-auth-disabled-tenant', probe: 'admin-setting', share: 0.05 },
  ],
  references: [],
}

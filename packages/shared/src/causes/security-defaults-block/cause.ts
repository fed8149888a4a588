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
  references: [],
}

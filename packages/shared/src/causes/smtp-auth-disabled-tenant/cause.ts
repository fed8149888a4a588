import type { Cause } from '../cause.ts'

export const smtpAuthDisabledTenant: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  only: ['microsoft-365', 'outlook-com'],
  recognise: [
    {
      sure: 0.97,
      says: [
        'disabled for the organization',
        'disabled for the tenant',
        'smtp auth is disabled for your organization',
        'smtp authentication is disabled for your organization',
        'smtp_auth_disabled & tenant',
        'smtpclientauthentication * tenant',
      ],
    },
    { sure: 0.62, says: ['smtp_auth_disabled', 'smtpclientauthentication'] },
    {
      sure: 0.35,
      says: ['client not authenticated to send mail', 'client was not authenticated'],
      provider: ['microsoft-365'],
    },
    { sure: 0.2, says: ['authentication unsuccessful'], provider: ['microsoft-365'] },
  ],
  references: [],
}

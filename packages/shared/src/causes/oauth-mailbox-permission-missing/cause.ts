import type { Cause } from '../cause.ts'

export const oauthMailboxPermissionMissing: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  only: ['microsoft-365', 'outlook-com'],
  recognise: [
    {
      sure: 0.95,
      says: [
        'access to odata is disabled',
        'accesspolicy',
        'add-mailboxpermission',
        'app is blocked from accessing',
        'application access policy',
        'applicationaccesspolicy',
        'applicationimpersonation',
        'erroraccessdenied',
        'full access & oauth',
        'fullaccess',
        'logonfailed',
        'mailbox logon',
        'mailbox permission',
        'mailboxaccess',
        'mapiexceptionlogonfailed',
        'service principal',
      ],
    },
    { sure: 0.93, code: [430], enhanced: ['4.2.0'] },
    { sure: 0.3, code: [535], sign: ['oauth-tried'] },
  ],
  references: [],
}

import type { Cause } from '../cause.ts'

export const smtpAuthDisabledMailbox: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  only: ['microsoft-365', 'outlook-com'],
  recognise: [
    {
      sure: 0.97,
      says: [
        'smtpclientauthentication * disabled for the mailbox',
        'smtp auth is disabled for this user',
        'smtpclientauthentication * mailbox',
      ],
    },
    {
      sure: 0.75,
      says: ['authentication unsuccessful'],
      enhanced: ['5.7.3'],
      provider: ['microsoft-365', 'outlook-com'],
      withoutSign: ['oauth-tried'],
    },
    { sure: 0.5, says: ['authentication unsuccessful'], enhanced: ['5.7.3'] },
    { sure: 0.4, says: ['smtpclientauthentication is disabled'] },
    {
      sure: 0.3,
      says: ['authentication unsuccessful', 'client not authenticated to send mail'],
      provider: ['microsoft-365'],
    },
    { sure: 0.3, says: ['did not meet the criteria'] },
    { sure: 0.4, enhanced: ['5.7.57'] },
    {
      sure: 0.9,
      says: ['disabled for the mailbox', 'disabled for this mailbox'],
      unless: ['third party', 'third-party', 'pop3', 'imap'],
    },
    {
      sure: 0.86,
      says: ['authentication unsuccessful'],
      enhanced: ['5.7.3'],
      provider: ['microsoft-365'],
      withoutSign: ['oauth-tried'],
      unless: ['5.7.139'],
    },
  ],
  references: [],
}

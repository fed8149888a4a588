import type { Cause } from '../cause.ts'

export const accountDisabled: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  field: 'username',
  recognise: [
    {
      sure: 0.85,
      says: [
        'aadsts50057',
        'account expired',
        'account has an issue',
        'account is expired',
        'account is not allowed',
        'account_disabled',
        'deaktivierte anmeldung',
        'disabled account',
        'login disabled',
        'login is disabled',
        'login not allowed for',
        'logins disabled',
        'logon disabled',
        'mailbox is not active',
        'sign-in blocked',
        'sign-in is blocked',
        'signin blocked',
        'user account is disabled',
        'user_disabled',
      ],
    },
    {
      sure: 0.74,
      says: [
        'account is disabled',
        'inactive user',
        'login inactive',
        'user does not exist',
        'user inactive',
      ],
    },
    { sure: 0.35, says: ['account disabled', 'account is disabled'] },
    { sure: 0.92, enhanced: ['5.7.13'] },
    { sure: 0.8, code: [525], unless: ['{ip}', 'ip address'] },
    {
      sure: 0.93,
      says: [
        'account is disabled or',
        'account has an issue',
        'account is an issue',
        'aadsts50057',
        'aadsts50034',
        'account is disabled',
      ],
      unless: ['{recipient}', 'sendgrid'],
      code: [535, 534, 550, 525],
    },
    {
      sure: 0.7,
      says: [
        'invalid login & mailbox can not be accessed',
        '535 & mailbox can not be accessed',
        'auth & mailbox can not be accessed',
      ],
    },
    { sure: 0.97, says: ['aadsts50057'] },
  ],
  references: [],
}

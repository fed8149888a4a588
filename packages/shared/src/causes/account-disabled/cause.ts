import type { Cause } from '../cause.ts'

export const accountDisabled: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  field: 'username',
  recognise: [{ sure: 0.85, says: ['account has an issue', 'sign-in is blocked', 'sign-in blocked', 'signin blocked', 'account is expired', 'account has expired', 'account expired', 'login disabled', 'logins disabled', 'login is disabled', 'user account is disabled', 'user account disabled', 'aadsts50057', 'account_disabled', 'user_disabled', 'disabled account', 'login not allowed for', 'account is not allowed', 'mailbox is not active', 'deaktivierte anmeldung', 'logon disabled'] }, { sure: 0.74, says: ['account does not exist', 'user does not exist', 'login inactive', 'account inactive', 'no longer active', 'user inactive', 'inactive user', 'account is disabled', 'user is disabled'] }, { sure: 0.35, says: ['account disabled', 'account is disabled'] }],
  rivals: [{ cause: 'password-change-required', probe: 'webmail-sign-in', share: 0.15 }, { cause: 'account-locked', probe: 'retry-later', share: 0.12 }, { cause: 'account-suspended', probe: 'webmail-sign-in', share: 0.15 }, { cause: 'mailbox-not-licensed', probe: 'admin-setting', share: 0.08 }],
  references: [],
}

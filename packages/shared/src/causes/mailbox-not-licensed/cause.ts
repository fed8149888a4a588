import type { Cause } from '../cause.ts'

export const mailboxNotLicensed: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  recognise: [{ sure: 0.95, says: ['not licensed', 'no license', 'no licence', 'license is missing', 'unlicensed', 'mailbox * licen', 'mailboxnotenabledforrestapi', 'recipientnotfound & submission', 'not have a mailbox', 'no mailbox associated', 'doesn\'t have a mailbox', 'does not have a mailbox', 'missing license', 'no valid license', 'license required', 'no exchange license', 'ingen lisens', 'mailbox is not enabled', 'not mailbox enabled', 'sin licencia', 'user is not enabled for'] }, { sure: 0.2, says: ['account has an issue'], provider: ['microsoft-365'] }, { sure: 0.2, says: ['authentication unsuccessful'], enhanced: ['5.7.3'] }],
  rivals: [{ cause: 'smtp-auth-disabled-mailbox', probe: 'admin-setting', share: 0.15 }, { cause: 'shared-mailbox-login', probe: 'admin-setting', share: 0.1 }],
  references: [],
}

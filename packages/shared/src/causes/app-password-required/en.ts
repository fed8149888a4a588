import type { CauseText } from '../cause.ts'

export const appPasswordRequired: CauseText = {
  title: 'The provider wants an app password',
  explanation:
    'The usual password is not accepted for mail programs. The provider issues separate ones for them.',
  steps: [
    "Create an app password in the account's security settings and enter it as password.",
    'Keep two-step verification on: it is what makes app passwords available.',
  ],
  providers: {
    gmail: [
      'Switch on 2-Step Verification in the Google Account > Security.',
      'Create an app password at myaccount.google.com/apppasswords and enter its 16 letters as password.',
      'In Google Workspace an administrator may have to allow it first.',
    ],
    'google-relay': [
      "Create an app password at myaccount.google.com/apppasswords, or have this server's address registered in the SMTP relay service.",
    ],
    yahoo: ['Yahoo account > Security > Generate app password; enter that as password.'],
    aol: ['AOL account > Security > Generate app password; enter that as password.'],
    icloud: [
      'account.apple.com > Sign-In and Security > App-Specific Passwords; enter that as password, with your iCloud address as user name.',
    ],
    zoho: ['accounts.zoho.com > Security > App Passwords; enter that as password.'],
    fastmail: [
      'Settings > Privacy & Security > Manage app passwords; create one with access to SMTP.',
    ],
    yandex: [
      'id.yandex.com > Security > App passwords > Mail; enter that as password. Access for mail clients must be on as well.',
    ],
    'mail-ru': [
      'account.mail.ru > Security > Passwords for external applications; enter that as password.',
    ],
    't-online': [
      'Create a password for e-mail programs in the Telekom customer centre and enter that as password.',
    ],
    aliyun: [
      "Create a third-party client password in the mailbox's account security settings and enter that as password.",
    ],
    'microsoft-365': [
      'With per-user MFA create an app password at mysignins.microsoft.com/security-info. With security defaults or Conditional Access there is none: the program then needs OAuth.',
    ],
  },
}

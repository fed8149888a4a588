import type { CauseText } from '../cause.ts'

export const appPasswordRequired: CauseText = {
  title: 'The provider wants an app password',
  explanation:
    'The usual password is not accepted for mail programs. The provider issues separate ones for them.',
  steps: [
    "Create an app password in the account's security settings and enter it here.",
    'Keep two-step verification on: it is what makes app passwords available.',
  ],
  providers: {
    gmail: [
      'Switch on 2-Step Verification in the Google Account > Security.',
      'Create an app password at myaccount.google.com/apppasswords and enter its 16 letters here.',
      'In Google Workspace an administrator may have to allow it first.',
    ],
    'google-relay': [
      "Create an app password at myaccount.google.com/apppasswords, or have this server's address registered in the SMTP relay service.",
    ],
    yahoo: ['Yahoo account > Security > Generate app password; enter that here.'],
    aol: ['AOL account > Security > Generate app password; enter that here.'],
    icloud: [
      'account.apple.com > Sign-In and Security > App-Specific Passwords; enter that here, with your iCloud address as user name.',
    ],
    zoho: ['accounts.zoho.com > Security > App Passwords; enter that here.'],
    fastmail: [
      'Settings > Privacy & Security > Manage app passwords; create one with access to SMTP.',
    ],
    yandex: [
      'id.yandex.com > Security > App passwords > Mail; enter that here. Access for mail clients must be on as well.',
    ],
    'mail-ru': [
      'account.mail.ru > Security > Passwords for external applications; enter that here.',
    ],
    't-online': [
      'Create a password for e-mail programs in the Telekom customer centre and enter that here.',
    ],
    aliyun: [
      "Create a third-party client password in the mailbox's account security settings and enter that here.",
    ],
    'microsoft-365': [
      'With per-user MFA create an app password at mysignins.microsoft.com/security-info. With security defaults or Conditional Access there is none: the program then needs OAuth.',
    ],
  },
}

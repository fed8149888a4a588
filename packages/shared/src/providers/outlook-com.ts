import type { Provider } from './provider.ts'

export const outlookCom: Provider = {
  name: 'Outlook.com, Hotmail, Live',
  submission: [{ host: 'smtp-mail.outlook.com', port: 587, encryption: 'starttls' }],
  hosts: ['smtp-mail.outlook.com', 'smtp.live.com'],
  domains: [
    'outlook.com',
    'hotmail.com',
    'live.com',
    'msn.com',
    'outlook.es',
    'hotmail.es',
    'hotmail.no',
    'live.no',
    'hotmail.co.uk',
    'hotmail.fr',
    'live.se',
  ],
  mx: ['.olc.protection.outlook.com'],
  login: 'oauth',
  loginName: 'address',
  imap: { host: 'outlook.office365.com', port: 993, encryption: 'tls' },
  help: 'https://support.microsoft.com/office/modern-authentication-methods-now-needed-to-continue-syncing-outlook-email-in-non-microsoft-email-apps-c5d65390-9676-4763-b41f-d7986499a90d',
  preset: true,
}

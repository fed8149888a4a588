import type { Provider } from './provider.ts'

export const microsoft365: Provider = {
  name: 'Microsoft 365 (Exchange Online)',
  submission: [{ host: 'smtp.office365.com', port: 587, encryption: 'starttls' }],
  hosts: [
    'smtp.office365.com',
    'smtp.office365.us',
    'smtp-legacy.office365.com',
    '.outlook.office365.com',
    '.mail.protection.outlook.com',
  ],
  inboundHosts: ['*.mail.protection.outlook.com', 'outlook.office365.com'],
  mx: ['.mail.protection.outlook.com', '.mx.microsoft'],
  says: [
    'prod.outlook.com',
    'protection.outlook.com',
    'outlook.office365.com',
    'microsoft esmtp mail service',
    'smtpclientauthentication',
    'storedrv',
    'bad outbound sender',
    'does not allow external forwarding',
    'sendernotauthenticatedforgroup',
  ],
  login: 'smtp-auth-enabled',
  loginName: 'address',
  imap: { host: 'outlook.office365.com', port: 993, encryption: 'tls' },
  spfInclude: 'spf.protection.outlook.com',
  help: 'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
  limits: { connections: 3, messagesPerMinute: 30 },
  preset: true,
}

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
  mx: ['.mail.protection.outlook.com', '.mx.microsoft'],
  says: [
    'prod.outlook.com',
    'protection.outlook.com',
    'outlook.office365.com',
    'microsoft esmtp mail service',
    'smtpclientauthentication',
    'storedrv',
  ],
  login: 'smtp-auth-enabled',
  loginName: 'address',
  imap: { host: 'outlook.office365.com', port: 993, encryption: 'tls' },
  spfInclude: 'spf.protection.outlook.com',
  console: {
    'allow-smtp':
      'Microsoft 365 admin center > Users > Active users > (user) > Mail > Manage email apps > Authenticated SMTP',
    'create-app-password':
      'mysignins.microsoft.com/security-info > Add sign-in method > App password',
    'allow-sender':
      'Exchange admin center > Recipients > Mailboxes > (mailbox) > Delegation > Send as',
    'register-address': 'Exchange admin center > Mail flow > Connectors',
    'lift-sign-in-policy':
      'Microsoft Entra admin center > Protection > Conditional Access > Policies',
    'sign-with-dkim':
      'security.microsoft.com > Email & collaboration > Policies & rules > Threat policies > Email authentication settings > DKIM',
  },
  help: 'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
  preset: true,
}

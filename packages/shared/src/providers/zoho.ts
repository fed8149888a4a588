import type { Provider } from './provider.ts'

export const zoho: Provider = {
  name: 'Zoho Mail',
  submission: [
    { host: 'smtp.zoho.com', port: 465, encryption: 'tls' },
    { host: 'smtp.zoho.com', port: 587, encryption: 'starttls' },
  ],
  hosts: [
    'smtp.zoho.com',
    'smtp.zoho.eu',
    'smtp.zoho.in',
    'smtp.zoho.jp',
    'smtp.zoho.com.au',
    'smtp.zohocloud.ca',
    'smtppro.zoho.com',
    'smtppro.zoho.eu',
    'smtppro.zoho.in',
    '.zoho.com',
    '.zoho.eu',
    '.zoho.in',
  ],
  regional: true,
  domains: ['zoho.com', 'zohomail.com', 'zohomail.eu'],
  mx: ['.zoho.com', '.zoho.eu', '.zoho.in'],
  says: ['mail.zoho', 'zohomail', 'mx.zoho'],
  login: 'app-password-after-second-factor',
  loginName: 'address',
  imap: { host: 'imap.zoho.com', port: 993, encryption: 'tls' },
  spfInclude: 'zohomail.com',
  help: 'https://www.zoho.com/mail/help/adminconsole/two-factor-authentication.html',
  preset: true,
}

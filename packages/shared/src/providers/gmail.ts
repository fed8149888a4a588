import type { Provider } from './provider.ts'

export const gmail: Provider = {
  name: 'Gmail, Google Workspace',
  submission: [
    { host: 'smtp.gmail.com', port: 465, encryption: 'tls' },
    { host: 'smtp.gmail.com', port: 587, encryption: 'starttls' },
  ],
  hosts: ['smtp.gmail.com', 'smtp.googlemail.com'],
  domains: ['gmail.com', 'googlemail.com'],
  mx: ['.google.com', '.googlemail.com'],
  says: ['gsmtp', 'support.google.com', 'google-smtp'],
  login: 'app-password',
  loginName: 'address',
  imap: { host: 'imap.gmail.com', port: 993, encryption: 'tls' },
  spfInclude: '_spf.google.com',
  help: 'https://support.google.com/accounts/answer/185833',
  preset: true,
}

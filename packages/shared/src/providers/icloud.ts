import type { Provider } from './provider.ts'

export const icloud: Provider = {
  name: 'iCloud Mail',
  submission: [{ host: 'smtp.mail.me.com', port: 587, encryption: 'starttls' }],
  hosts: ['smtp.mail.me.com', '.mail.me.com'],
  submissionHosts: ['p*-smtp.mail.me.com'],
  domains: ['icloud.com', 'me.com', 'mac.com'],
  mx: ['.mail.icloud.com'],
  says: ['support.apple.com', 'icloud.com'],
  login: 'app-password',
  loginName: 'address',
  imap: { host: 'imap.mail.me.com', port: 993, encryption: 'tls' },
  spfInclude: 'icloud.com',
  help: 'https://support.apple.com/102654',
  preset: true,
}

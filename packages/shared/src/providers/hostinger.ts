import type { Provider } from './provider.ts'

export const hostinger: Provider = {
  name: 'Hostinger',
  submission: [
    { host: 'smtp.hostinger.com', port: 465, encryption: 'tls' },
    { host: 'smtp.hostinger.com', port: 587, encryption: 'starttls' },
  ],
  hosts: ['smtp.hostinger.com', 'smtp.titan.email'],
  mx: ['.hostinger.com'],
  says: ['hostinger'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'imap.hostinger.com', port: 993, encryption: 'tls' },
  spfInclude: '_spf.mail.hostinger.com',
  preset: true,
}

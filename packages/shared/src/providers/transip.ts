import type { Provider } from './provider.ts'

export const transip: Provider = {
  name: 'TransIP',
  submission: [
    { host: 'smtp.transip.email', port: 465, encryption: 'tls' },
    { host: 'smtp.transip.email', port: 587, encryption: 'starttls' },
  ],
  hosts: ['smtp.transip.email'],
  mx: ['.transip.email'],
  says: ['transip'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'imap.transip.email', port: 993, encryption: 'tls' },
}

import type { Provider } from './provider.ts'

export const mailboxOrg: Provider = {
  name: 'mailbox.org',
  submission: [
    { host: 'smtp.mailbox.org', port: 465, encryption: 'tls' },
    { host: 'smtp.mailbox.org', port: 587, encryption: 'starttls' },
  ],
  hosts: ['smtp.mailbox.org'],
  domains: ['mailbox.org'],
  mx: ['.mailbox.org'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'imap.mailbox.org', port: 993, encryption: 'tls' },
  help: 'https://kb.mailbox.org',
  preset: true,
}

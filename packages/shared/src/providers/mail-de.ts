import type { Provider } from './provider.ts'

export const mailDe: Provider = {
  name: 'mail.de',
  submission: [{ host: 'smtp.mail.de', port: 465, encryption: 'tls' }],
  hosts: ['smtp.mail.de'],
  domains: ['mail.de'],
  mx: ['.mail.de'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'imap.mail.de', port: 993, encryption: 'tls' },
}

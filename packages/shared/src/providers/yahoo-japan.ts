import type { Provider } from './provider.ts'

export const yahooJapan: Provider = {
  name: 'Yahoo! Japan',
  submission: [{ host: 'smtp.mail.yahoo.co.jp', port: 465, encryption: 'tls' }],
  hosts: ['smtp.mail.yahoo.co.jp'],
  domains: ['yahoo.co.jp'],
  mx: ['.yahoo.co.jp'],
  login: 'mailbox-password',
  loginName: 'local-part',
  imap: { host: 'imap.mail.yahoo.co.jp', port: 993, encryption: 'tls' },
}

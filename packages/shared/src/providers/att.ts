import type { Provider } from './provider.ts'

export const att: Provider = {
  name: 'AT&T Mail',
  submission: [{ host: 'smtp.mail.att.net', port: 465, encryption: 'tls' }],
  hosts: ['smtp.mail.att.net', 'outbound.att.net'],
  domains: ['att.net', 'sbcglobal.net', 'bellsouth.net'],
  says: ['att.net'],
  login: 'app-password',
  loginName: 'address',
  imap: { host: 'imap.mail.att.net', port: 993, encryption: 'tls' },
}

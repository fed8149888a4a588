import type { Provider } from './provider.ts'

export const altibox: Provider = {
  name: 'Altibox',
  submission: [{ host: 'smtp.altibox.no', port: 465, encryption: 'tls' }],
  hosts: ['smtp.altibox.no'],
  domains: ['altibox.no', 'lyse.net'],
  mx: ['.altibox.no'],
  says: ['altibox'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'imap.altibox.no', port: 993, encryption: 'tls' },
}

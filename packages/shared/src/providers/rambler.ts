import type { Provider } from './provider.ts'

export const rambler: Provider = {
  name: 'Rambler',
  submission: [{ host: 'smtp.rambler.ru', port: 465, encryption: 'tls' }],
  hosts: ['smtp.rambler.ru'],
  domains: ['rambler.ru'],
  mx: ['.rambler.ru'],
  says: ['rambler'],
  login: 'smtp-auth-enabled',
  loginName: 'address',
  imap: { host: 'imap.rambler.ru', port: 993, encryption: 'tls' },
}

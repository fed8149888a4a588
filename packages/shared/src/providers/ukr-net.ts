import type { Provider } from './provider.ts'

export const ukrNet: Provider = {
  name: 'ukr.net',
  submission: [{ host: 'smtp.ukr.net', port: 465, encryption: 'tls' }],
  hosts: ['smtp.ukr.net'],
  domains: ['ukr.net'],
  mx: ['.ukr.net'],
  login: 'app-password',
  loginName: 'address',
  imap: { host: 'imap.ukr.net', port: 993, encryption: 'tls' },
}

import type { Provider } from './provider.ts'

export const libero: Provider = {
  name: 'Libero',
  submission: [{ host: 'smtp.libero.it', port: 465, encryption: 'tls' }],
  hosts: ['smtp.libero.it'],
  domains: ['libero.it'],
  mx: ['.libero.it'],
  says: ['libero.it'],
  login: 'smtp-auth-enabled',
  loginName: 'address',
  imap: { host: 'imapmail.libero.it', port: 993, encryption: 'tls' },
}

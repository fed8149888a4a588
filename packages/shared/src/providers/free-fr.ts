import type { Provider } from './provider.ts'

export const freeFr: Provider = {
  name: 'Free (France)',
  submission: [{ host: 'smtp.free.fr', port: 465, encryption: 'tls' }],
  hosts: ['smtp.free.fr'],
  domains: ['free.fr'],
  mx: ['.free.fr'],
  says: ['free.fr', 'proxad'],
  login: 'smtp-auth-enabled',
  loginName: 'local-part',
  imap: { host: 'imap.free.fr', port: 993, encryption: 'tls' },
}

import type { Provider } from './provider.ts'

export const orangeFr: Provider = {
  name: 'Orange (France)',
  submission: [{ host: 'smtp.orange.fr', port: 465, encryption: 'tls' }],
  hosts: ['smtp.orange.fr', 'smtp.wanadoo.fr'],
  domains: ['orange.fr', 'wanadoo.fr'],
  mx: ['.orange.fr'],
  says: ['ofr_', 'ofr0', 'smtp.orange.fr'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'imap.orange.fr', port: 993, encryption: 'tls' },
}

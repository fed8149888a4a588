import type { Provider } from './provider.ts'

export const sfr: Provider = {
  name: 'SFR',
  submission: [{ host: 'smtp.sfr.fr', port: 465, encryption: 'tls' }],
  hosts: ['smtp.sfr.fr'],
  domains: ['sfr.fr', 'neuf.fr'],
  mx: ['.sfr.fr'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'imap.sfr.fr', port: 993, encryption: 'tls' },
}

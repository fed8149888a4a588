import type { Provider } from './provider.ts'

export const tiscali: Provider = {
  name: 'Tiscali',
  submission: [{ host: 'smtp.tiscali.it', port: 465, encryption: 'tls' }],
  hosts: ['smtp.tiscali.it'],
  domains: ['tiscali.it'],
  mx: ['.tiscali.it'],
  says: ['tiscali'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'imap.tiscali.it', port: 993, encryption: 'tls' },
}

import type { Provider } from './provider.ts'

export const ionos: Provider = {
  name: 'IONOS',
  submission: [
    { host: 'smtp.ionos.com', port: 465, encryption: 'tls' },
    { host: 'smtp.ionos.com', port: 587, encryption: 'starttls' },
  ],
  hosts: [
    '.ionos.com',
    '.ionos.de',
    '.ionos.es',
    '.ionos.fr',
    '.ionos.co.uk',
    '.ionos.it',
    'smtp.1und1.de',
    'smtp.1and1.com',
    '.1and1.fr',
    '.1and1.es',
    '.perfora.net',
    '.kundenserver.de',
  ],
  mx: ['.kundenserver.de', '.ionos.com', '.ionos.de', '.perfora.net'],
  says: ['postmaster.1und1.de', 'ionos.com', 'kundenserver.de'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'imap.ionos.com', port: 993, encryption: 'tls' },
  spfInclude: '_spf.perfora.net',
  preset: true,
}

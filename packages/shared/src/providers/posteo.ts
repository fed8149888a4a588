import type { Provider } from './provider.ts'

export const posteo: Provider = {
  name: 'Posteo',
  submission: [
    { host: 'posteo.de', port: 465, encryption: 'tls' },
    { host: 'posteo.de', port: 587, encryption: 'starttls' },
  ],
  hosts: ['posteo.de', 'smtp.posteo.de'],
  domains: ['posteo.de', 'posteo.net'],
  mx: ['.posteo.de'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'posteo.de', port: 993, encryption: 'tls' },
}

import type { Provider } from './provider.ts'

export const disroot: Provider = {
  name: 'Disroot',
  submission: [
    { host: 'disroot.org', port: 587, encryption: 'starttls' },
    { host: 'disroot.org', port: 465, encryption: 'tls' },
  ],
  hosts: ['disroot.org'],
  domains: ['disroot.org'],
  login: 'mailbox-password',
  loginName: 'account',
  imap: { host: 'disroot.org', port: 993, encryption: 'tls' },
}

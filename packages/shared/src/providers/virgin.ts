import type { Provider } from './provider.ts'

export const virgin: Provider = {
  name: 'Virgin Media',
  submission: [{ host: 'smtp.virginmedia.com', port: 465, encryption: 'tls' }],
  hosts: ['smtp.virginmedia.com'],
  domains: ['virginmedia.com'],
  login: 'mailbox-password',
  loginName: 'address',
}

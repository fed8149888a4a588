import type { Provider } from './provider.ts'

export const gigahost: Provider = {
  name: 'Gigahost',
  submission: [{ host: 'smtp.gigahost.dk', port: 587, encryption: 'starttls' }],
  hosts: ['smtp.gigahost.dk'],
  mx: ['.gigahost.dk'],
  login: 'mailbox-password',
  loginName: 'address',
}

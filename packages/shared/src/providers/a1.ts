import type { Provider } from './provider.ts'

export const a1: Provider = {
  name: 'A1 (Austria)',
  submission: [{ host: 'securemail.a1.net', port: 587, encryption: 'starttls' }],
  hosts: ['securemail.a1.net'],
  domains: ['a1.net', 'aon.at'],
  login: 'mailbox-password',
  loginName: 'address',
}

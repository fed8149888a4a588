import type { Provider } from './provider.ts'

export const telstra: Provider = {
  name: 'Telstra',
  submission: [{ host: 'smtp.telstra.com', port: 465, encryption: 'tls' }],
  hosts: ['smtp.telstra.com'],
  domains: ['telstra.com', 'bigpond.com'],
  mx: ['.telstra.com'],
  login: 'mailbox-password',
  loginName: 'address',
}

import type { Provider } from './provider.ts'

export const btinternet: Provider = {
  name: 'BT',
  submission: [{ host: 'mail.btinternet.com', port: 465, encryption: 'tls' }],
  hosts: ['mail.btinternet.com'],
  domains: ['btinternet.com'],
  login: 'mailbox-password',
  loginName: 'address',
}

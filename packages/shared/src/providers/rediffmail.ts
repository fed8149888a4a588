import type { Provider } from './provider.ts'

export const rediffmail: Provider = {
  name: 'Rediffmail',
  submission: [{ host: 'smtp.rediffmail.com', port: 465, encryption: 'tls' }],
  hosts: ['smtp.rediffmail.com'],
  domains: ['rediffmail.com'],
  mx: ['.rediffmail.com'],
  login: 'mailbox-password',
  loginName: 'address',
}

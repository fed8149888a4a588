import type { Provider } from './provider.ts'

export const virgilio: Provider = {
  name: 'Virgilio',
  submission: [{ host: 'out.virgilio.it', port: 465, encryption: 'tls' }],
  hosts: ['out.virgilio.it'],
  domains: ['virgilio.it'],
  mx: ['.virgilio.it'],
  login: 'mailbox-password',
  loginName: 'address',
}

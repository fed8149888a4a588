import type { Provider } from './provider.ts'

export const proximus: Provider = {
  name: 'Proximus',
  submission: [{ host: 'relay.proximus.be', port: 587, encryption: 'starttls' }],
  hosts: ['relay.proximus.be'],
  domains: ['proximus.be', 'skynet.be'],
  mx: ['.proximus.be'],
  login: 'mailbox-password',
  loginName: 'address',
}

import type { Provider } from './provider.ts'

export const xtra: Provider = {
  name: 'Xtra',
  submission: [{ host: 'send.xtra.co.nz', port: 465, encryption: 'tls' }],
  hosts: ['send.xtra.co.nz'],
  domains: ['xtra.co.nz'],
  mx: ['.xtra.co.nz'],
  login: 'mailbox-password',
  loginName: 'address',
}

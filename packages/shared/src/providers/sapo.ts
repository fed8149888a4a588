import type { Provider } from './provider.ts'

export const sapo: Provider = {
  name: 'SAPO',
  submission: [{ host: 'smtp.sapo.pt', port: 465, encryption: 'tls' }],
  hosts: ['smtp.sapo.pt'],
  domains: ['sapo.pt'],
  mx: ['.sapo.pt'],
  login: 'mailbox-password',
  loginName: 'address',
}

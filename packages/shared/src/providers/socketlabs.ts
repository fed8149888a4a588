import type { Provider } from './provider.ts'

export const socketlabs: Provider = {
  name: 'SocketLabs',
  submission: [{ host: 'smtp.socketlabs.com', port: 587, encryption: 'starttls' }],
  hosts: ['smtp.socketlabs.com'],
  says: ['socketlabs'],
  login: 'smtp-credentials',
  loginName: 'credential',
  spfInclude: 'email-od.com',
}

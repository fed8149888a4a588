import type { Provider } from './provider.ts'

export const sky: Provider = {
  name: 'Sky',
  submission: [{ host: 'smtp.tools.sky.com', port: 465, encryption: 'tls' }],
  hosts: ['smtp.tools.sky.com'],
  domains: ['sky.com'],
  login: 'app-password',
  loginName: 'address',
}

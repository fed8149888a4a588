import type { Provider } from './provider.ts'

export const cox: Provider = {
  name: 'Cox',
  submission: [{ host: 'smtp.cox.net', port: 465, encryption: 'tls' }],
  hosts: ['smtp.cox.net'],
  domains: ['cox.net'],
  mx: ['.cox.net'],
  says: ['cox.net'],
  login: 'app-password',
  loginName: 'address',
}

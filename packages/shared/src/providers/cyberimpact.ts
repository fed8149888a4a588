import type { Provider } from './provider.ts'

export const cyberimpact: Provider = {
  name: 'Cyberimpact',
  submission: [{ host: 'smtp.cyberimpact.com', port: 587, encryption: 'starttls' }],
  hosts: ['smtp.cyberimpact.com'],
  says: ['cyberimpact'],
  login: 'smtp-credentials',
  loginName: 'credential',
}

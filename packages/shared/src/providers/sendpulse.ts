import type { Provider } from './provider.ts'

export const sendpulse: Provider = {
  name: 'SendPulse',
  submission: [{ host: 'smtp-pulse.com', port: 465, encryption: 'tls' }],
  hosts: ['smtp-pulse.com'],
  login: 'smtp-credentials',
  loginName: 'account',
}

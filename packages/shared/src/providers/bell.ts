import type { Provider } from './provider.ts'

export const bell: Provider = {
  name: 'Bell',
  submission: [{ host: 'smtphm.sympatico.ca', port: 587, encryption: 'starttls' }],
  hosts: ['smtphm.sympatico.ca'],
  domains: ['bell.net', 'sympatico.ca'],
  login: 'mailbox-password',
  loginName: 'address',
}

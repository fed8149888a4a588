import type { Provider } from './provider.ts'

export const seznam: Provider = {
  name: 'Seznam',
  submission: [{ host: 'smtp.seznam.cz', port: 465, encryption: 'tls' }],
  hosts: ['smtp.seznam.cz'],
  domains: ['seznam.cz', 'email.cz'],
  mx: ['.seznam.cz'],
  says: ['seznam'],
  login: 'app-password-after-second-factor',
  loginName: 'address',
  imap: { host: 'imap.seznam.cz', port: 993, encryption: 'tls' },
}

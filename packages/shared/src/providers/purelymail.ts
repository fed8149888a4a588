import type { Provider } from './provider.ts'

export const purelymail: Provider = {
  name: 'Purelymail',
  submission: [{ host: 'smtp.purelymail.com', port: 465, encryption: 'tls' }],
  hosts: ['smtp.purelymail.com'],
  mx: ['.purelymail.com'],
  says: ['purelymail'],
  login: 'app-password-after-second-factor',
  loginName: 'address',
  imap: { host: 'imap.purelymail.com', port: 993, encryption: 'tls' },
  spfInclude: '_spf.purelymail.com',
}

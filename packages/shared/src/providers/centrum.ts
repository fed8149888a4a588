import type { Provider } from './provider.ts'

export const centrum: Provider = {
  name: 'Centrum, Atlas',
  submission: [{ host: 'smtp.centrum.cz', port: 465, encryption: 'tls' }],
  hosts: ['smtp.centrum.cz'],
  domains: ['centrum.cz', 'atlas.cz'],
  mx: ['.centrum.cz'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'imap.centrum.cz', port: 993, encryption: 'tls' },
}

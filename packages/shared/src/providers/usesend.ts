import type { Provider } from './provider.ts'

export const usesend: Provider = {
  name: 'useSend',
  submission: [
    { host: 'smtp.usesend.com', port: 465, encryption: 'tls' },
    { host: 'smtp.usesend.com', port: 587, encryption: 'starttls' },
  ],
  hosts: ['smtp.usesend.com'],
  says: ['usesend'],
  login: 'api-key',
  loginName: 'literal',
  literalUser: 'usesend',
}

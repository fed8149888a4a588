import type { Provider } from './provider.ts'

export const plunk: Provider = {
  name: 'Plunk',
  submission: [{ host: 'smtp.useplunk.com', port: 587, encryption: 'starttls' }],
  hosts: ['smtp.useplunk.com'],
  says: ['useplunk', 'plunk'],
  login: 'api-key',
  loginName: 'literal',
  literalUser: 'plunk',
}

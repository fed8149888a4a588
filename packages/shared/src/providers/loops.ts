import type { Provider } from './provider.ts'

export const loops: Provider = {
  name: 'Loops',
  submission: [{ host: 'smtp.loops.so', port: 587, encryption: 'starttls' }],
  hosts: ['smtp.loops.so'],
  login: 'api-key',
  loginName: 'literal',
  literalUser: 'loops',
  help: 'https://loops.so/docs/smtp',
}

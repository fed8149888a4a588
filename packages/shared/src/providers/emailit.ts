import type { Provider } from './provider.ts'

export const emailit: Provider = {
  name: 'Emailit',
  submission: [
    { host: 'smtp.emailit.com', port: 587, encryption: 'starttls' },
    { host: 'smtp.emailit.com', port: 465, encryption: 'tls' },
  ],
  hosts: ['smtp.emailit.com'],
  says: ['emailit'],
  login: 'api-key',
  loginName: 'literal',
  literalUser: 'emailit',
  help: 'https://emailit.com/docs/smtp/settings/',
}

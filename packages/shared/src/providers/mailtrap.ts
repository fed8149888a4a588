import type { Provider } from './provider.ts'

export const mailtrap: Provider = {
  name: 'Mailtrap',
  submission: [{ host: 'live.smtp.mailtrap.io', port: 587, encryption: 'starttls' }],
  hosts: ['live.smtp.mailtrap.io', 'bulk.smtp.mailtrap.io', '.mailtrap.io'],
  says: ['mailtrap'],
  login: 'api-key',
  loginName: 'literal',
  literalUser: 'api',
  help: 'https://help.mailtrap.io',
  preset: true,
}

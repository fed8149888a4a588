import type { Provider } from './provider.ts'

export const elasticEmail: Provider = {
  name: 'Elastic Email',
  submission: [
    { host: 'smtp.elasticemail.com', port: 587, encryption: 'starttls' },
    { host: 'smtp.elasticemail.com', port: 465, encryption: 'tls' },
  ],
  hosts: ['smtp.elasticemail.com', 'smtp25.elasticemail.com'],
  says: ['elasticemail', 'elastic email'],
  login: 'smtp-credentials',
  loginName: 'credential',
  spfInclude: '_spf.elasticemail.com',
  help: 'https://help.elasticemail.com/en/articles/4803409-smtp-settings',
  preset: true,
}

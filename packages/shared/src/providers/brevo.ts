import type { Provider } from './provider.ts'

export const brevo: Provider = {
  name: 'Brevo',
  submission: [
    { host: 'smtp-relay.brevo.com', port: 587, encryption: 'starttls' },
    { host: 'smtp-relay.brevo.com', port: 465, encryption: 'tls' },
  ],
  hosts: ['smtp-relay.brevo.com', 'smtp-relay.sendinblue.com'],
  says: ['brevo', 'sendinblue'],
  login: 'smtp-credentials',
  loginName: 'credential',
  spfInclude: 'spf.brevo.com',
  help: 'https://help.brevo.com',
  preset: true,
}

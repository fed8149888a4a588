import type { Provider } from './provider.ts'

export const mailjet: Provider = {
  name: 'Mailjet',
  submission: [
    { host: 'in-v3.mailjet.com', port: 587, encryption: 'starttls' },
    { host: 'in-v3.mailjet.com', port: 465, encryption: 'tls' },
  ],
  hosts: ['in-v3.mailjet.com', 'in.mailjet.com'],
  says: ['mailjet'],
  login: 'api-key',
  loginName: 'credential',
  spfInclude: 'spf.mailjet.com',
  console: {
    'create-smtp-credentials': 'Mailjet > Account settings > SMTP and SEND API settings',
    'verify-domain': 'Mailjet > Account settings > Senders and domains',
    'allow-sender': 'Mailjet > Account settings > Senders and domains',
    'sign-with-dkim': 'Mailjet > Account settings > Senders and domains > Authenticate',
  },
  help: 'https://documentation.mailjet.com',
  preset: true,
}

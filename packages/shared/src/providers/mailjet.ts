import type { Provider } from './provider.ts'

export const mailjet: Provider = {
  name: 'Mailjet',
  submission: [
    { host: 'in-v3.mailjet.com', port: 587, encryption: 'starttls' },
    { host: 'in-v3.mailjet.com', port: 465, encryption: 'tls' },
  ],
  hosts: ['in-v3.mailjet.com', 'in.mailjet.com'],
  says: ['mailjet'],
  login: 'key-pair',
  loginName: 'credential',
  spfInclude: 'spf.mailjet.com',
  help: 'https://documentation.mailjet.com',
  preset: true,
}

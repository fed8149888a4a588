import type { Provider } from './provider.ts'

export const proton: Provider = {
  name: 'Proton Mail (SMTP submission)',
  submission: [{ host: 'smtp.protonmail.ch', port: 587, encryption: 'starttls' }],
  hosts: ['smtp.protonmail.ch'],
  domains: ['proton.me', 'protonmail.com', 'pm.me'],
  mx: ['.protonmail.ch'],
  says: ['protonmail'],
  login: 'smtp-credentials',
  loginName: 'address',
  spfInclude: '_spf.protonmail.ch',
  console: {
    'create-smtp-credentials': 'Proton Mail > Settings > All settings > IMAP/SMTP > SMTP tokens',
    'verify-domain': 'Proton Mail > Settings > All settings > Domain names',
    'sign-with-dkim': 'Proton Mail > Settings > All settings > Domain names > (domain) > DKIM',
  },
  help: 'https://proton.me/support/smtp-submission',
  preset: true,
}

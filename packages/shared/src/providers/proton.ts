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
  help: 'https://proton.me/support/smtp-submission',
  preset: true,
}

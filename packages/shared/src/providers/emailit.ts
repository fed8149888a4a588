import type { Provider } from './provider.ts'

export const emailit: Provider = {
  name: 'Emailit',
  submission: [{ host: 'smtp.emailit.com', port: 587, encryption: 'starttls' }],
  hosts: ['smtp.emailit.com'],
  says: ['emailit'],
  login: 'smtp-credentials',
  loginName: 'credential',
  help: 'https://emailit.com/docs/smtp',
}

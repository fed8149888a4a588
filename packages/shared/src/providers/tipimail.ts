import type { Provider } from './provider.ts'

export const tipimail: Provider = {
  name: 'Tipimail',
  submission: [{ host: 'smtp.tipimail.com', port: 587, encryption: 'starttls' }],
  hosts: ['smtp.tipimail.com'],
  login: 'api-key',
  loginName: 'beside-key',
  help: 'https://docs.tipimail.com/en/guide/settings/smtp_apis',
}

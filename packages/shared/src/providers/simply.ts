import type { Provider } from './provider.ts'

export const simply: Provider = {
  name: 'Simply.com',
  submission: [{ host: 'smtp.simply.com', port: 587, encryption: 'starttls' }],
  hosts: ['smtp.simply.com'],
  mx: ['.simply.com'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'mail.simply.com', port: 993, encryption: 'tls' },
}

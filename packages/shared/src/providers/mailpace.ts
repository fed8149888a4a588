import type { Provider } from './provider.ts'

export const mailpace: Provider = {
  name: 'MailPace',
  submission: [{ host: 'smtp.mailpace.com', port: 587, encryption: 'starttls' }],
  // OhMySMTP is its former name.
  hosts: ['smtp.mailpace.com', 'smtp.ohmysmtp.com'],
  login: 'api-key',
  loginName: 'same-key',
}

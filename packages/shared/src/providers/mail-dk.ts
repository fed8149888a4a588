import type { Provider } from './provider.ts'

export const mailDk: Provider = {
  name: 'mail.dk',
  submission: [{ host: 'asmtp.mail.dk', port: 587, encryption: 'starttls' }],
  hosts: ['asmtp.mail.dk'],
  domains: ['mail.dk', 'mail.tele.dk'],
  login: 'mailbox-password',
  loginName: 'address',
}

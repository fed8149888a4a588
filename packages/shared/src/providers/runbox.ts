import type { Provider } from './provider.ts'

export const runbox: Provider = {
  name: 'Runbox',
  submission: [
    { host: 'mail.runbox.com', port: 465, encryption: 'tls' },
    { host: 'mail.runbox.com', port: 587, encryption: 'starttls' },
  ],
  hosts: ['mail.runbox.com', 'smtp.runbox.com'],
  domains: ['runbox.com', 'runbox.no'],
  login: 'mailbox-password',
  loginName: 'account',
  imap: { host: 'mail.runbox.com', port: 993, encryption: 'tls' },
  help: 'https://help.runbox.com/email-program-settings/',
}

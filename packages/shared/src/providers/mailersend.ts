import type { Provider } from './provider.ts'

export const mailersend: Provider = {
  name: 'MailerSend',
  submission: [{ host: 'smtp.mailersend.net', port: 587, encryption: 'starttls' }],
  hosts: ['smtp.mailersend.net'],
  says: ['mailersend'],
  login: 'smtp-credentials',
  loginName: 'credential',
  spfInclude: '_spf.mailersend.net',
  help: 'https://www.mailersend.com/help/smtp-relay',
  preset: true,
}

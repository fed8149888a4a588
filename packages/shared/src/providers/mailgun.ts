import type { Provider } from './provider.ts'

export const mailgun: Provider = {
  name: 'Mailgun',
  submission: [
    { host: 'smtp.mailgun.org', port: 587, encryption: 'starttls' },
    { host: 'smtp.mailgun.org', port: 465, encryption: 'tls' },
  ],
  hosts: ['smtp.mailgun.org', 'smtp.eu.mailgun.org'],
  mx: ['.mailgun.org'],
  says: ['mailgun'],
  login: 'smtp-credentials',
  loginName: 'credential',
  spfInclude: 'mailgun.org',
  help: 'https://documentation.mailgun.com/docs/mailgun/user-manual/sending-messages/send-smtp',
  preset: true,
}

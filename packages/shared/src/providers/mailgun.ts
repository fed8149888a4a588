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
  console: {
    'create-smtp-credentials': 'Mailgun > Sending > Domain settings > SMTP credentials',
    'verify-domain': 'Mailgun > Sending > Domains > Add new domain',
    'register-address': 'Mailgun > Settings > Security > IP Access Management',
    'sign-with-dkim': 'Mailgun > Sending > Domain settings > DNS records',
  },
  help: 'https://documentation.mailgun.com/docs/mailgun/user-manual/sending-messages/send-smtp',
  preset: true,
}

import type { Provider } from './provider.ts'

export const mailersend: Provider = {
  name: 'MailerSend',
  submission: [{ host: 'smtp.mailersend.net', port: 587, encryption: 'starttls' }],
  hosts: ['smtp.mailersend.net'],
  says: ['mailersend'],
  login: 'smtp-credentials',
  loginName: 'credential',
  spfInclude: '_spf.mailersend.net',
  console: {
    'create-smtp-credentials':
      'MailerSend > Domains > (domain) > Manage > SMTP > Generate new user',
    'verify-domain': 'MailerSend > Domains > Add domain',
    'sign-with-dkim': 'MailerSend > Domains > (domain) > DNS records',
  },
  help: 'https://www.mailersend.com/help/smtp-relay',
  preset: true,
}

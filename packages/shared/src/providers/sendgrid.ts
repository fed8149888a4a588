import type { Provider } from './provider.ts'

export const sendgrid: Provider = {
  name: 'Twilio SendGrid',
  submission: [
    { host: 'smtp.sendgrid.net', port: 587, encryption: 'starttls' },
    { host: 'smtp.sendgrid.net', port: 465, encryption: 'tls' },
  ],
  hosts: ['smtp.sendgrid.net'],
  mx: ['.sendgrid.net'],
  says: ['sendgrid'],
  login: 'api-key',
  loginName: 'literal',
  literalUser: 'apikey',
  spfInclude: 'sendgrid.net',
  console: {
    'create-smtp-credentials': 'SendGrid > Settings > API Keys > Create API Key (Mail Send)',
    'verify-domain': 'SendGrid > Settings > Sender Authentication > Authenticate Your Domain',
    'allow-sender': 'SendGrid > Settings > Sender Authentication > Verify a Single Sender',
    'register-address': 'SendGrid > Settings > IP Access Management',
    'sign-with-dkim': 'SendGrid > Settings > Sender Authentication',
  },
  help: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/integrating-with-the-smtp-api',
  preset: true,
}

import type { Provider } from './provider.ts'

export const sendgrid: Provider = {
  name: 'Twilio SendGrid',
  submission: [
    { host: 'smtp.sendgrid.net', port: 587, encryption: 'starttls' },
    { host: 'smtp.sendgrid.net', port: 465, encryption: 'tls' },
  ],
  hosts: ['smtp.sendgrid.net'],
  mx: ['.sendgrid.net'],
  says: ['sendgrid', 'provided authorization grant is invalid', 'maximum credits exceeded'],
  login: 'api-key',
  loginName: 'literal',
  literalUser: 'apikey',
  spfInclude: 'sendgrid.net',
  help: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/integrating-with-the-smtp-api',
  preset: true,
}

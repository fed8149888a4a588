import type { Provider } from './provider.ts'

export const resend: Provider = {
  name: 'Resend',
  submission: [
    { host: 'smtp.resend.com', port: 465, encryption: 'tls' },
    { host: 'smtp.resend.com', port: 587, encryption: 'starttls' },
  ],
  hosts: ['smtp.resend.com'],
  says: ['resend.com'],
  login: 'api-key',
  loginName: 'literal',
  literalUser: 'resend',
  help: 'https://resend.com/docs/send-with-smtp',
  preset: true,
}

import type { Provider } from './provider.ts'

export const smtpCom: Provider = {
  name: 'SMTP.com',
  submission: [
    { host: 'send.smtp.com', port: 465, encryption: 'tls' },
    { host: 'send.smtp.com', port: 587, encryption: 'starttls' },
  ],
  hosts: ['send.smtp.com'],
  says: ['smtp.com'],
  login: 'smtp-credentials',
  loginName: 'credential',
  spfInclude: '_spf.smtp.com',
}

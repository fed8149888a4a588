import type { Provider } from './provider.ts'

export const comcast: Provider = {
  name: 'Comcast Xfinity',
  submission: [
    { host: 'smtp.comcast.net', port: 465, encryption: 'tls' },
    { host: 'smtp.comcast.net', port: 587, encryption: 'starttls' },
  ],
  hosts: ['smtp.comcast.net'],
  domains: ['comcast.net'],
  mx: ['.comcast.net'],
  says: ['comcast'],
  login: 'smtp-auth-enabled',
  loginName: 'address',
  imap: { host: 'imap.comcast.net', port: 993, encryption: 'tls' },
  help: 'https://www.xfinity.com/support/articles/third-party-email-access',
}

import type { Provider } from './provider.ts'

export const freenet: Provider = {
  name: 'freenet Mail',
  submission: [
    { host: 'mx.freenet.de', port: 587, encryption: 'starttls' },
    { host: 'mx.freenet.de', port: 465, encryption: 'tls' },
  ],
  hosts: ['mx.freenet.de'],
  domains: ['freenet.de'],
  mx: ['.freenet.de'],
  says: ['freenet'],
  login: 'smtp-auth-enabled',
  loginName: 'address',
  imap: { host: 'mx.freenet.de', port: 993, encryption: 'tls' },
}

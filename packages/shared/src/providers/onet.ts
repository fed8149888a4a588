import type { Provider } from './provider.ts'

export const onet: Provider = {
  name: 'Onet',
  submission: [
    { host: 'smtp.poczta.onet.pl', port: 465, encryption: 'tls' },
    { host: 'smtp.poczta.onet.pl', port: 587, encryption: 'starttls' },
  ],
  hosts: ['smtp.poczta.onet.pl'],
  domains: ['onet.pl', 'op.pl'],
  mx: ['.onet.pl'],
  login: 'smtp-auth-enabled',
  loginName: 'address',
  imap: { host: 'imap.poczta.onet.pl', port: 993, encryption: 'tls' },
}

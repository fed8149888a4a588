import type { Provider } from './provider.ts'

export const forwardEmail: Provider = {
  name: 'Forward Email',
  submission: [
    { host: 'smtp.forwardemail.net', port: 465, encryption: 'tls' },
    { host: 'smtp.forwardemail.net', port: 587, encryption: 'starttls' },
  ],
  hosts: ['smtp.forwardemail.net'],
  // A password that is made for the alias which sends.
  login: 'smtp-credentials',
  loginName: 'address',
}

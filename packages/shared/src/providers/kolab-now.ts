import type { Provider } from './provider.ts'

export const kolabNow: Provider = {
  name: 'Kolab Now',
  submission: [
    { host: 'smtp.kolabnow.com', port: 465, encryption: 'tls' },
    { host: 'smtp.kolabnow.com', port: 587, encryption: 'starttls' },
  ],
  hosts: ['smtp.kolabnow.com'],
  domains: ['kolabnow.com'],
  login: 'mailbox-password',
  loginName: 'address',
}

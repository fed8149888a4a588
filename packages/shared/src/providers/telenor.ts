import type { Provider } from './provider.ts'

export const telenor: Provider = {
  name: 'Telenor (online.no)',
  submission: [
    { host: 'smtp.online.no', port: 465, encryption: 'tls' },
    { host: 'smtp.online.no', port: 587, encryption: 'starttls' },
  ],
  hosts: ['smtp.online.no'],
  domains: ['online.no', 'frisurf.no'],
  mx: ['.online.no'],
  says: ['online.no'],
  login: 'mailbox-password',
  loginName: 'address',
  preset: true,
}

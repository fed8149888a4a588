import type { Provider } from './provider.ts'

export const arsys: Provider = {
  name: 'Arsys',
  submission: [
    { host: 'smtp.serviciodecorreo.es', port: 465, encryption: 'tls' },
    { host: 'smtp.serviciodecorreo.es', port: 587, encryption: 'starttls' },
  ],
  hosts: ['.serviciodecorreo.es'],
  mx: ['.serviciodecorreo.es'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'imap.serviciodecorreo.es', port: 993, encryption: 'tls' },
  preset: true,
}

import type { Provider } from './provider.ts'

export const strato: Provider = {
  name: 'STRATO',
  submission: [
    { host: 'smtp.strato.de', port: 465, encryption: 'tls' },
    { host: 'smtp.strato.de', port: 587, encryption: 'starttls' },
  ],
  hosts: ['smtp.strato.de', 'smtp.strato.com'],
  mx: ['.rzone.de'],
  says: ['strato'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'imap.strato.de', port: 993, encryption: 'tls' },
  preset: true,
}

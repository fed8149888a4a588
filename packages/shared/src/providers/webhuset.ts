import type { Provider } from './provider.ts'

export const webhuset: Provider = {
  name: 'Webhuset',
  submission: [
    { host: 'smtp.webhuset.no', port: 465, encryption: 'tls' },
    { host: 'smtp.webhuset.no', port: 587, encryption: 'starttls' },
  ],
  hosts: ['smtp.webhuset.no'],
  mx: ['.webhuset.no'],
  says: ['webhuset'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'imap.webhuset.no', port: 993, encryption: 'tls' },
  preset: true,
}

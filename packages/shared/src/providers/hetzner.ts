import type { Provider } from './provider.ts'

export const hetzner: Provider = {
  name: 'Hetzner',
  submission: [
    { host: 'mail.your-server.de', port: 465, encryption: 'tls' },
    { host: 'mail.your-server.de', port: 587, encryption: 'starttls' },
  ],
  hosts: ['.your-server.de'],
  customerSuffixes: ['.your-server.de'],
  mx: ['.your-server.de'],
  says: ['your-server.de'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'mail.your-server.de', port: 993, encryption: 'tls' },
}

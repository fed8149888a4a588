import type { Provider } from './provider.ts'

export const dreamhost: Provider = {
  name: 'DreamHost',
  submission: [
    { host: 'smtp.dreamhost.com', port: 465, encryption: 'tls' },
    { host: 'smtp.dreamhost.com', port: 587, encryption: 'starttls' },
  ],
  hosts: ['smtp.dreamhost.com', '.dreamhost.com'],
  customerSuffixes: ['.dreamhost.com'],
  mx: ['.dreamhost.com'],
  says: ['dreamhost'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'imap.dreamhost.com', port: 993, encryption: 'tls' },
  spfInclude: 'netblocks.dreamhost.com',
}

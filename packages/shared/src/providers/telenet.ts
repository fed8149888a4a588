import type { Provider } from './provider.ts'

export const telenet: Provider = {
  name: 'Telenet',
  submission: [{ host: 'smtp.telenet.be', port: 587, encryption: 'starttls' }],
  hosts: ['smtp.telenet.be'],
  domains: ['telenet.be'],
  mx: ['.telenet.be'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'imap.telenet.be', port: 993, encryption: 'tls' },
}

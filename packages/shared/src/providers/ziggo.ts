import type { Provider } from './provider.ts'

export const ziggo: Provider = {
  name: 'Ziggo',
  submission: [{ host: 'smtp.ziggo.nl', port: 587, encryption: 'starttls' }],
  hosts: ['smtp.ziggo.nl'],
  domains: ['ziggo.nl'],
  mx: ['.ziggo.nl'],
  says: ['ziggo'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'imap.ziggo.nl', port: 993, encryption: 'tls' },
}

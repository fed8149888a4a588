import type { Provider } from './provider.ts'

export const kpn: Provider = {
  name: 'KPN',
  submission: [
    { host: 'smtp.kpnmail.nl', port: 587, encryption: 'starttls' },
    { host: 'smtp.kpnmail.nl', port: 465, encryption: 'tls' },
  ],
  hosts: ['smtp.kpnmail.nl'],
  domains: ['kpnmail.nl', 'planet.nl', 'hetnet.nl'],
  mx: ['.kpnmail.nl'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'imap.kpnmail.nl', port: 993, encryption: 'tls' },
}

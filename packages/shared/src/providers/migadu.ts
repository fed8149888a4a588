import type { Provider } from './provider.ts'

export const migadu: Provider = {
  name: 'Migadu',
  submission: [
    { host: 'smtp.migadu.com', port: 465, encryption: 'tls' },
    { host: 'smtp.migadu.com', port: 587, encryption: 'starttls' },
  ],
  hosts: ['smtp.migadu.com'],
  mx: ['.migadu.com'],
  says: ['migadu'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'imap.migadu.com', port: 993, encryption: 'tls' },
  spfInclude: 'spf.migadu.com',
  help: 'https://www.migadu.com/guides',
  preset: true,
}

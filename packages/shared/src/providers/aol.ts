import type { Provider } from './provider.ts'

export const aol: Provider = {
  name: 'AOL Mail',
  submission: [
    { host: 'smtp.aol.com', port: 465, encryption: 'tls' },
    { host: 'smtp.aol.com', port: 587, encryption: 'starttls' },
  ],
  hosts: ['smtp.aol.com', 'smtp.verizon.net'],
  domains: ['aol.com', 'aim.com', 'verizon.net'],
  login: 'app-password',
  loginName: 'address',
  imap: { host: 'imap.aol.com', port: 993, encryption: 'tls' },
  help: 'https://help.aol.com/articles/Create-and-manage-app-password',
  preset: true,
}

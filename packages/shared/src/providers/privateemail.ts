import type { Provider } from './provider.ts'

export const privateemail: Provider = {
  name: 'Namecheap Private Email',
  submission: [
    { host: 'mail.privateemail.com', port: 465, encryption: 'tls' },
    { host: 'mail.privateemail.com', port: 587, encryption: 'starttls' },
  ],
  hosts: ['mail.privateemail.com', '.privateemail.com'],
  mx: ['.privateemail.com'],
  says: ['privateemail'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'mail.privateemail.com', port: 993, encryption: 'tls' },
  spfInclude: 'spf.privateemail.com',
}

import type { Provider } from './provider.ts'

export const rackspace: Provider = {
  name: 'Rackspace Email',
  submission: [
    { host: 'secure.emailsrvr.com', port: 465, encryption: 'tls' },
    { host: 'secure.emailsrvr.com', port: 587, encryption: 'starttls' },
  ],
  hosts: ['secure.emailsrvr.com', '.emailsrvr.com'],
  mx: ['.emailsrvr.com'],
  says: ['emailsrvr'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'secure.emailsrvr.com', port: 993, encryption: 'tls' },
  spfInclude: 'emailsrvr.com',
  preset: true,
}

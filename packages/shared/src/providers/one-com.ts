import type { Provider } from './provider.ts'

export const oneCom: Provider = {
  name: 'one.com',
  submission: [
    { host: 'send.one.com', port: 465, encryption: 'tls' },
    { host: 'send.one.com', port: 587, encryption: 'starttls' },
  ],
  hosts: ['send.one.com'],
  mx: ['.one.com'],
  says: ['one.com'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'imap.one.com', port: 993, encryption: 'tls' },
  spfInclude: '_custspf.one.com',
  help: 'https://help.one.com',
  preset: true,
}

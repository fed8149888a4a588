import type { Provider } from './provider.ts'

export const gandi: Provider = {
  name: 'Gandi',
  submission: [
    { host: 'mail.gandi.net', port: 465, encryption: 'tls' },
    { host: 'mail.gandi.net', port: 587, encryption: 'starttls' },
  ],
  hosts: ['mail.gandi.net'],
  mx: ['.gandi.net'],
  says: ['gandi'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'mail.gandi.net', port: 993, encryption: 'tls' },
  spfInclude: '_mailcust.gandi.net',
  help: 'https://docs.gandi.net/en/gandimail',
  preset: true,
}

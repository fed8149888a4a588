import type { Provider } from './provider.ts'

export const infomaniak: Provider = {
  name: 'Infomaniak',
  submission: [
    { host: 'mail.infomaniak.com', port: 465, encryption: 'tls' },
    { host: 'mail.infomaniak.com', port: 587, encryption: 'starttls' },
  ],
  hosts: ['mail.infomaniak.com', '.infomaniak.com', '.infomaniak.ch'],
  domains: ['ik.me'],
  mx: ['.infomaniak.ch', '.infomaniak.com'],
  says: ['infomaniak'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'mail.infomaniak.com', port: 993, encryption: 'tls' },
  spfInclude: 'spf.infomaniak.ch',
  preset: true,
}

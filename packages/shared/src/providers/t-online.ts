import type { Provider } from './provider.ts'

export const tOnline: Provider = {
  name: 'Telekom (t-online.de)',
  submission: [
    { host: 'securesmtp.t-online.de', port: 465, encryption: 'tls' },
    { host: 'securesmtp.t-online.de', port: 587, encryption: 'starttls' },
  ],
  hosts: ['securesmtp.t-online.de'],
  domains: ['t-online.de', 'magenta.de'],
  mx: ['.t-online.de'],
  says: ['rx.t-online.de'],
  login: 'app-password',
  loginName: 'address',
  imap: { host: 'secureimap.t-online.de', port: 993, encryption: 'tls' },
  help: 'https://www.telekom.de/hilfe/e-mail',
  preset: true,
}

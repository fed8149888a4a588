import type { Provider } from './provider.ts'

export const webDe: Provider = {
  name: 'WEB.DE',
  submission: [
    { host: 'smtp.web.de', port: 587, encryption: 'starttls' },
    { host: 'smtp.web.de', port: 465, encryption: 'tls' },
  ],
  hosts: ['smtp.web.de'],
  domains: ['web.de'],
  mx: ['.web.de'],
  says: ['web.de'],
  login: 'smtp-auth-enabled',
  loginName: 'address',
  imap: { host: 'imap.web.de', port: 993, encryption: 'tls' },
  help: 'https://hilfe.web.de/pop-imap/einschalten.html',
  preset: true,
}

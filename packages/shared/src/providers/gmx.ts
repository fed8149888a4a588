import type { Provider } from './provider.ts'

export const gmx: Provider = {
  name: 'GMX',
  submission: [
    { host: 'mail.gmx.net', port: 587, encryption: 'starttls' },
    { host: 'mail.gmx.net', port: 465, encryption: 'tls' },
  ],
  hosts: ['mail.gmx.net', 'mail.gmx.com', 'smtp.gmx.net', 'smtp.gmx.com'],
  domains: ['gmx.net', 'gmx.de', 'gmx.at', 'gmx.ch', 'gmx.com', 'gmx.es'],
  mx: ['.gmx.net'],
  says: ['gmx.net'],
  login: 'smtp-auth-enabled',
  loginName: 'address',
  imap: { host: 'imap.gmx.net', port: 993, encryption: 'tls' },
  help: 'https://hilfe.gmx.net/pop-imap/einschalten.html',
  preset: true,
}

import type { Provider } from './provider.ts'

export const yahoo: Provider = {
  name: 'Yahoo Mail',
  submission: [
    { host: 'smtp.mail.yahoo.com', port: 465, encryption: 'tls' },
    { host: 'smtp.mail.yahoo.com', port: 587, encryption: 'starttls' },
  ],
  hosts: ['smtp.mail.yahoo.com', '.mail.yahoo.com', 'smtp.bizmail.yahoo.com'],
  domains: [
    'yahoo.com',
    'yahoo.es',
    'yahoo.co.uk',
    'yahoo.de',
    'yahoo.fr',
    'yahoo.no',
    'yahoo.se',
    'ymail.com',
    'rocketmail.com',
  ],
  mx: ['.yahoodns.net'],
  says: ['#auth005', 'postmaster.yahooinc.com', 'senders.yahooinc.com', 'help.yahoo.com'],
  login: 'app-password',
  loginName: 'address',
  imap: { host: 'imap.mail.yahoo.com', port: 993, encryption: 'tls' },
  help: 'https://help.yahoo.com/kb/SLN15241.html',
  preset: true,
}

import type { Provider } from './provider.ts'

export const mailRu: Provider = {
  name: 'Mail.ru',
  submission: [
    { host: 'smtp.mail.ru', port: 465, encryption: 'tls' },
    { host: 'smtp.mail.ru', port: 587, encryption: 'starttls' },
  ],
  hosts: ['smtp.mail.ru', 'smtp.bk.ru'],
  domains: ['mail.ru', 'bk.ru', 'inbox.ru', 'list.ru', 'internet.ru'],
  mx: ['.mail.ru'],
  says: ['help.mail.ru'],
  login: 'app-password',
  loginName: 'address',
  imap: { host: 'imap.mail.ru', port: 993, encryption: 'tls' },
  spfInclude: '_spf.mail.ru',
  help: 'https://help.mail.ru/mail/security/protection/external',
}

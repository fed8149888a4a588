import type { Provider } from './provider.ts'

export const yandex: Provider = {
  name: 'Yandex Mail',
  submission: [{ host: 'smtp.yandex.com', port: 465, encryption: 'tls' }],
  hosts: ['smtp.yandex.com', 'smtp.yandex.ru', '.yandex.net', '.yandex.ru'],
  domains: ['yandex.com', 'yandex.ru', 'ya.ru'],
  mx: ['.yandex.net', '.yandex.ru'],
  says: ['yandex', 'ya.cc'],
  login: 'app-password',
  loginName: 'address',
  imap: { host: 'imap.yandex.com', port: 993, encryption: 'tls' },
  spfInclude: '_spf.yandex.net',
  help: 'https://yandex.com/support/mail/mail-clients/others.html',
  preset: true,
}

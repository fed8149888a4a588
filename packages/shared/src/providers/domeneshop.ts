import type { Provider } from './provider.ts'

export const domeneshop: Provider = {
  name: 'Domeneshop',
  submission: [
    { host: 'smtp.domeneshop.no', port: 587, encryption: 'starttls' },
    { host: 'smtp.domeneshop.no', port: 465, encryption: 'tls' },
  ],
  hosts: ['smtp.domeneshop.no', 'smtp.domainname.shop'],
  mx: ['.domeneshop.no'],
  says: ['domeneshop'],
  login: 'mailbox-password',
  loginName: 'account',
  imap: { host: 'imap.domeneshop.no', port: 993, encryption: 'tls' },
  spfInclude: '_spf.domeneshop.no',
  help: 'https://domene.shop/faq',
  preset: true,
}

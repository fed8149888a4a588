import type { Provider } from './provider.ts'

export const locaweb: Provider = {
  name: 'Locaweb',
  submission: [
    { host: 'email-ssl.com.br', port: 465, encryption: 'tls' },
    { host: 'email-ssl.com.br', port: 587, encryption: 'starttls' },
  ],
  hosts: ['email-ssl.com.br', '.email-ssl.com.br'],
  mx: ['.locaweb.com.br'],
  says: ['locaweb'],
  login: 'mailbox-password',
  loginName: 'address',
}

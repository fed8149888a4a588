import type { Provider } from './provider.ts'

export const uol: Provider = {
  name: 'UOL, BOL',
  submission: [{ host: 'smtps.uol.com.br', port: 587, encryption: 'starttls' }],
  hosts: ['smtps.uol.com.br', 'smtps.bol.com.br', 'smtp.bol.com.br'],
  domains: ['uol.com.br', 'bol.com.br'],
  mx: ['.uol.com.br'],
  login: 'mailbox-password',
  loginName: 'local-part',
}

import type { Provider } from './provider.ts'

export const vodafoneDe: Provider = {
  name: 'Vodafone Deutschland, Arcor',
  submission: [{ host: 'smtp.vodafonemail.de', port: 465, encryption: 'tls' }],
  hosts: ['smtp.vodafonemail.de', 'mail.arcor.de'],
  domains: ['vodafonemail.de', 'arcor.de'],
  login: 'mailbox-password',
  loginName: 'address',
}

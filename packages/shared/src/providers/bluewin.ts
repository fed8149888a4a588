import type { Provider } from './provider.ts'

export const bluewin: Provider = {
  name: 'Swisscom Bluewin',
  submission: [{ host: 'smtpauths.bluewin.ch', port: 465, encryption: 'tls' }],
  hosts: ['smtpauths.bluewin.ch'],
  domains: ['bluewin.ch'],
  mx: ['.bluewin.ch'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'imaps.bluewin.ch', port: 993, encryption: 'tls' },
}

import type { Provider } from './provider.ts'

export const laposte: Provider = {
  name: 'La Poste',
  submission: [{ host: 'smtp.laposte.net', port: 465, encryption: 'tls' }],
  hosts: ['smtp.laposte.net'],
  domains: ['laposte.net'],
  mx: ['.laposte.net'],
  says: ['lpn0', 'lpn1', 'laposte.net'],
  login: 'mailbox-password',
  loginName: 'local-part',
  imap: { host: 'imap.laposte.net', port: 993, encryption: 'tls' },
}

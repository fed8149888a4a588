import type { Provider } from './provider.ts'

export const aruba: Provider = {
  name: 'Aruba',
  submission: [{ host: 'smtps.aruba.it', port: 465, encryption: 'tls' }],
  hosts: ['smtps.aruba.it', 'smtps.pec.aruba.it', '.aruba.it'],
  customerSuffixes: ['.aruba.it'],
  domains: ['aruba.it', 'pec.it'],
  mx: ['.aruba.it'],
  says: ['aruba'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'imaps.aruba.it', port: 993, encryption: 'tls' },
  spfInclude: '_spf.aruba.it',
  preset: true,
}

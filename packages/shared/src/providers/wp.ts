import type { Provider } from './provider.ts'

export const wp: Provider = {
  name: 'WP, o2 (Poland)',
  submission: [{ host: 'smtp.wp.pl', port: 465, encryption: 'tls' }],
  hosts: ['smtp.wp.pl', 'poczta.o2.pl'],
  domains: ['wp.pl', 'o2.pl'],
  mx: ['.wp.pl'],
  login: 'smtp-auth-enabled',
  loginName: 'local-part',
  imap: { host: 'imap.wp.pl', port: 993, encryption: 'tls' },
}

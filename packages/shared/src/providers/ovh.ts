import type { Provider } from './provider.ts'

export const ovh: Provider = {
  name: 'OVHcloud',
  submission: [
    { host: 'ssl0.ovh.net', port: 465, encryption: 'tls' },
    { host: 'ssl0.ovh.net', port: 587, encryption: 'starttls' },
  ],
  hosts: ['ssl0.ovh.net', 'smtp.mail.ovh.net', '.mail.ovh.net', '.ovh.net'],
  customerSuffixes: ['.ovh.net'],
  mx: ['.ovh.net'],
  says: ['ovh'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'ssl0.ovh.net', port: 993, encryption: 'tls' },
  spfInclude: 'mx.ovh.com',
  help: 'https://help.ovhcloud.com',
  preset: true,
}

import type { Provider } from './provider.ts'

export const loopia: Provider = {
  name: 'Loopia',
  submission: [
    { host: 'mailcluster.loopia.se', port: 587, encryption: 'starttls' },
    { host: 'mailcluster.loopia.se', port: 465, encryption: 'tls' },
  ],
  hosts: ['mailcluster.loopia.se', '.loopia.se'],
  mx: ['.loopia.se'],
  says: ['loopia'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'mailcluster.loopia.se', port: 993, encryption: 'tls' },
  spfInclude: 'spf.loopia.se',
  preset: true,
}

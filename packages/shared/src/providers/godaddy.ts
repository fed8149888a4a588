import type { Provider } from './provider.ts'

export const godaddy: Provider = {
  name: 'GoDaddy Workspace Email',
  submission: [{ host: 'smtpout.secureserver.net', port: 465, encryption: 'tls' }],
  hosts: ['smtpout.secureserver.net', '.secureserver.net'],
  submissionHosts: ['smtpout.*.secureserver.net'],
  inboundHosts: ['smtp.secureserver.net', 'smtp.*.secureserver.net', 'mailstore*.secureserver.net'],
  customerSuffixes: ['.secureserver.net'],
  mx: ['.secureserver.net'],
  says: ['secureserver.net'],
  login: 'mailbox-password',
  loginName: 'address',
  imap: { host: 'imap.secureserver.net', port: 993, encryption: 'tls' },
  spfInclude: 'secureserver.net',
  preset: true,
}

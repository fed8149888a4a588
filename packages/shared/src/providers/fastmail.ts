import type { Provider } from './provider.ts'

export const fastmail: Provider = {
  name: 'Fastmail',
  submission: [{ host: 'smtp.fastmail.com', port: 465, encryption: 'tls' }],
  hosts: ['smtp.fastmail.com', '.fastmail.com', '.messagingengine.com'],
  submissionHosts: ['smtp.messagingengine.com'],
  domains: ['fastmail.com', 'fastmail.fm'],
  mx: ['.messagingengine.com'],
  says: ['messagingengine', 'fastmail'],
  login: 'app-password',
  loginName: 'account',
  imap: { host: 'imap.fastmail.com', port: 993, encryption: 'tls' },
  spfInclude: 'spf.messagingengine.com',
  help: 'https://www.fastmail.help/hc/en-us/articles/360058752854',
  preset: true,
}

import type { Provider } from './provider.ts'

export const feishu: Provider = {
  name: 'Feishu, Lark',
  submission: [{ host: 'smtp.feishu.cn', port: 465, encryption: 'tls' }],
  hosts: ['smtp.feishu.cn', 'smtp.larksuite.com'],
  mx: ['.feishu.cn', '.larksuite.com'],
  says: ['feishu', 'larksuite'],
  login: 'authorization-code',
  loginName: 'address',
  imap: { host: 'imap.feishu.cn', port: 993, encryption: 'tls' },
}

import type { Provider } from './provider.ts'

export const aliyun: Provider = {
  name: 'Aliyun Mail',
  submission: [{ host: 'smtp.qiye.aliyun.com', port: 465, encryption: 'tls' }],
  hosts: ['smtp.qiye.aliyun.com', 'smtp.mxhichina.com', 'smtp.aliyun.com', 'smtp.sg.aliyun.com'],
  domains: ['aliyun.com'],
  mx: ['.mxhichina.com', '.aliyun.com'],
  says: ['mxhichina'],
  login: 'app-password',
  loginName: 'address',
  imap: { host: 'imap.qiye.aliyun.com', port: 993, encryption: 'tls' },
  spfInclude: 'spf.qiye.aliyun.com',
}

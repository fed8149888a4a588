import type { Provider } from './provider.ts'

export const exmail: Provider = {
  name: 'Tencent Exmail',
  submission: [{ host: 'smtp.exmail.qq.com', port: 465, encryption: 'tls' }],
  hosts: ['smtp.exmail.qq.com', 'hwsmtp.exmail.qq.com'],
  mx: ['.exmail.qq.com'],
  says: ['exmail.qq.com'],
  login: 'authorization-code',
  loginName: 'address',
  imap: { host: 'imap.exmail.qq.com', port: 993, encryption: 'tls' },
  spfInclude: 'spf.mail.qq.com',
}

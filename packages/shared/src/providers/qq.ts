import type { Provider } from './provider.ts'

export const qq: Provider = {
  name: 'QQ Mail, Foxmail',
  submission: [
    { host: 'smtp.qq.com', port: 465, encryption: 'tls' },
    { host: 'smtp.qq.com', port: 587, encryption: 'starttls' },
  ],
  hosts: ['smtp.qq.com', 'smtp.foxmail.com'],
  domains: ['qq.com', 'foxmail.com'],
  mx: ['.qq.com'],
  says: ['mail.qq.com', 'qq邮箱'],
  login: 'authorization-code',
  loginName: 'address',
  imap: { host: 'imap.qq.com', port: 993, encryption: 'tls' },
  spfInclude: 'spf.mail.qq.com',
  help: 'https://service.mail.qq.com',
  preset: true,
}

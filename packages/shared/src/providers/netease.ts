import type { Provider } from './provider.ts'

export const netease: Provider = {
  name: 'NetEase 163, 126, yeah.net',
  submission: [{ host: 'smtp.163.com', port: 465, encryption: 'tls' }],
  hosts: [
    'smtp.163.com',
    'smtp.126.com',
    'smtp.yeah.net',
    'smtp.qiye.163.com',
    'smtp.ym.163.com',
    '.netease.com',
  ],
  domains: ['163.com', '126.com', 'yeah.net'],
  mx: ['.netease.com', '.163.com'],
  says: ['mail.163.com', 'help.163.com', '163邮箱', '网易邮箱', 'dt:', 'mi:'],
  login: 'authorization-code',
  loginName: 'address',
  imap: { host: 'imap.163.com', port: 993, encryption: 'tls' },
  spfInclude: 'spf.163.com',
  preset: true,
}

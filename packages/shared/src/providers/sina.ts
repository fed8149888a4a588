import type { Provider } from './provider.ts'

export const sina: Provider = {
  name: 'Sina Mail',
  submission: [{ host: 'smtp.sina.com', port: 465, encryption: 'tls' }],
  hosts: ['smtp.sina.com', 'smtp.sina.cn', 'smtp.sina.com.cn'],
  domains: ['sina.com', 'sina.cn'],
  mx: ['.sina.com.cn'],
  login: 'authorization-code',
  loginName: 'address',
}

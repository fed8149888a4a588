import type { Provider } from './provider.ts'

export const naver: Provider = {
  name: 'Naver',
  submission: [
    { host: 'smtp.naver.com', port: 465, encryption: 'tls' },
    { host: 'smtp.naver.com', port: 587, encryption: 'starttls' },
  ],
  hosts: ['smtp.naver.com'],
  domains: ['naver.com'],
  mx: ['.naver.com'],
  says: ['naver'],
  login: 'smtp-auth-enabled',
  loginName: 'address',
  imap: { host: 'imap.naver.com', port: 993, encryption: 'tls' },
}

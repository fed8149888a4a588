import type { Provider } from './provider.ts'

export const kakao: Provider = {
  name: 'Kakao, Daum',
  submission: [{ host: 'smtp.kakao.com', port: 465, encryption: 'tls' }],
  hosts: ['smtp.kakao.com', 'smtp.daum.net'],
  domains: ['kakao.com', 'daum.net', 'hanmail.net'],
  mx: ['.kakao.com', '.daum.net'],
  login: 'smtp-auth-enabled',
  loginName: 'address',
  imap: { host: 'imap.kakao.com', port: 993, encryption: 'tls' },
}

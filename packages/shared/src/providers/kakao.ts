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
  console: {
    'allow-smtp': 'Daum/Kakao Mail > 설정 > IMAP/POP3',
    'create-app-password': 'Kakao account > 2단계 인증 > 앱 비밀번호',
  },
}

import type { Provider } from './provider.ts'

export const ahasend: Provider = {
  name: 'AhaSend',
  submission: [{ host: 'send.ahasend.com', port: 587, encryption: 'starttls' }],
  hosts: ['send.ahasend.com'],
  says: ['ahasend'],
  login: 'smtp-credentials',
  loginName: 'credential',
}

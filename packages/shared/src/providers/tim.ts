import type { Provider } from './provider.ts'

export const tim: Provider = {
  name: 'TIM',
  submission: [{ host: 'smtp.tim.it', port: 587, encryption: 'starttls' }],
  hosts: ['smtp.tim.it'],
  domains: ['tim.it', 'alice.it'],
  login: 'mailbox-password',
  loginName: 'address',
}

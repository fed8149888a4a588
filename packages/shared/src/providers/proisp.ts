import type { Provider } from './provider.ts'

export const proisp: Provider = {
  name: 'PRO ISP',
  submission: [],
  hosts: ['.proisp.no', '.proisp.com'],
  mx: ['.proisp.no'],
  says: ['proisp'],
  login: 'mailbox-password',
  loginName: 'address',
}

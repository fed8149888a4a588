import type { Provider } from './provider.ts'

export const dinahosting: Provider = {
  name: 'dinahosting',
  submission: [],
  hosts: ['.dinaserver.com'],
  mx: ['.dinaserver.com'],
  login: 'mailbox-password',
  loginName: 'address',
}

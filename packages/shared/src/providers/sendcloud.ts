import type { Provider } from './provider.ts'

export const sendcloud: Provider = {
  name: 'SendCloud',
  // Its documents name ports, and no encryption.
  submission: [],
  hosts: ['smtp.sendcloud.net'],
  login: 'api-key',
  loginName: 'beside-key',
}

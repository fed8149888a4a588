import type { Provider } from './provider.ts'

export const mimecast: Provider = {
  name: 'Mimecast',
  submission: [],
  hosts: ['.mimecast.com'],
  mx: ['.mimecast.com'],
  says: ['mimecast'],
  login: 'mailbox-password',
  loginName: 'address',
  spfInclude: '_netblocks.mimecast.com',
}

import type { Provider } from './provider.ts'

export const websupport: Provider = {
  name: 'Websupport',
  submission: [],
  hosts: ['.websupport.se', '.websupport.sk', '.websupport.cz'],
  mx: ['.websupport.se', '.m1.websupport.sk'],
  says: ['websupport'],
  login: 'mailbox-password',
  loginName: 'address',
}

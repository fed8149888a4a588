import type { Provider } from './provider.ts'

export const sakura: Provider = {
  name: 'Sakura Internet',
  submission: [],
  hosts: ['.sakura.ne.jp'],
  submissionHosts: ['www*.sakura.ne.jp'],
  customerSuffixes: ['.sakura.ne.jp'],
  mx: ['.sakura.ne.jp'],
  says: ['sakura.ne.jp'],
  login: 'mailbox-password',
  loginName: 'address',
}

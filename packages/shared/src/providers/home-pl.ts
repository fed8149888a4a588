import type { Provider } from './provider.ts'

export const homePl: Provider = {
  name: 'home.pl',
  submission: [],
  hosts: ['.home.pl'],
  submissionHosts: ['serwer*.home.pl'],
  customerSuffixes: ['.home.pl'],
  mx: ['.home.pl'],
  says: ['home.pl'],
  login: 'mailbox-password',
  loginName: 'address',
}

import type { Provider } from './provider.ts'

export const mxroute: Provider = {
  name: 'MXroute',
  submission: [],
  hosts: ['.mxrouting.net', '.mxroute.com', '.mxlogin.com'],
  mx: ['.mxrouting.net', '.mxroute.com'],
  says: ['mxroute', 'mxrouting'],
  login: 'mailbox-password',
  loginName: 'address',
  help: 'https://docs.mxroute.com',
}

import type { Provider } from './provider.ts'

export const spectrum: Provider = {
  name: 'Spectrum',
  submission: [{ host: 'mobile.charter.net', port: 587, encryption: 'starttls' }],
  hosts: ['mobile.charter.net', 'smtp.charter.net', 'mail.twc.com'],
  domains: ['charter.net', 'spectrum.net', 'twc.com'],
  mx: ['.charter.net'],
  says: ['aup#'],
  login: 'mailbox-password',
  loginName: 'address',
}

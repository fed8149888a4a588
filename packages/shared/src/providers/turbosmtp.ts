import type { Provider } from './provider.ts'

export const turbosmtp: Provider = {
  name: 'TurboSMTP',
  submission: [
    { host: 'pro.turbo-smtp.com', port: 465, encryption: 'tls' },
    { host: 'pro.turbo-smtp.com', port: 587, encryption: 'starttls' },
  ],
  hosts: ['.turbo-smtp.com'],
  submissionHosts: ['pro.eu.turbo-smtp.com'],
  says: ['turbo-smtp'],
  login: 'key-pair',
  loginName: 'credential',
  spfInclude: '_spf.smtp.com',
}

import type { Provider } from './provider.ts'

export const googleRelay: Provider = {
  name: 'Google Workspace SMTP relay',
  submission: [
    { host: 'smtp-relay.gmail.com', port: 587, encryption: 'starttls' },
    { host: 'smtp-relay.gmail.com', port: 465, encryption: 'tls' },
  ],
  hosts: ['smtp-relay.gmail.com'],
  says: ['smtp relay service', 'invalid credentials for relay', 'mail relay denied'],
  login: 'app-password',
  loginName: 'address',
  spfInclude: '_spf.google.com',
  help: 'https://support.google.com/a/answer/2956491',
  preset: true,
}

import type { Provider } from './provider.ts'

export const smtp2go: Provider = {
  name: 'SMTP2GO',
  submission: [
    { host: 'mail.smtp2go.com', port: 587, encryption: 'starttls' },
    { host: 'mail.smtp2go.com', port: 465, encryption: 'tls' },
  ],
  hosts: ['mail.smtp2go.com', '.smtp2go.com'],
  submissionHosts: ['mail-*.smtp2go.com'],
  says: ['smtp2go', '-s2g'],
  login: 'smtp-credentials',
  loginName: 'credential',
  spfInclude: 'spf.smtp2go.com',
  help: 'https://developers.smtp2go.com/docs/smtp-relay',
  preset: true,
}

import type { Provider } from './provider.ts'

export const workmail: Provider = {
  name: 'Amazon WorkMail',
  submission: [{ host: 'smtp.mail.eu-west-1.awsapps.com', port: 465, encryption: 'tls' }],
  hosts: ['.awsapps.com'],
  submissionHosts: ['smtp.mail.*.awsapps.com'],
  regional: true,
  mx: ['.amazonaws.com'],
  says: ['awsapps'],
  login: 'mailbox-password',
  loginName: 'address',
  spfInclude: 'amazonses.com',
}

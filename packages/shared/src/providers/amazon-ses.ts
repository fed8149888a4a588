import type { Provider } from './provider.ts'

export const amazonSes: Provider = {
  name: 'Amazon SES',
  submission: [
    { host: 'email-smtp.eu-west-1.amazonaws.com', port: 587, encryption: 'starttls' },
    { host: 'email-smtp.eu-west-1.amazonaws.com', port: 465, encryption: 'tls' },
  ],
  hosts: ['.amazonaws.com'],
  submissionHosts: [
    'email-smtp.*.amazonaws.com',
    'email-smtp-fips.*.amazonaws.com',
    '*.email-smtp.*.vpce.amazonaws.com',
  ],
  inboundHosts: ['inbound-smtp.*.amazonaws.com'],
  customerSuffixes: ['.amazonaws.com'],
  regional: true,
  mx: ['.amazonaws.com'],
  says: ['amazonaws.com', 'amazonses', 'account not subscribed to ses'],
  login: 'smtp-credentials',
  loginName: 'credential',
  spfInclude: 'amazonses.com',
  help: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html',
  preset: true,
}

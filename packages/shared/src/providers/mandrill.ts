import type { Provider } from './provider.ts'

export const mandrill: Provider = {
  name: 'Mailchimp Transactional (Mandrill)',
  submission: [{ host: 'smtp.mandrillapp.com', port: 587, encryption: 'starttls' }],
  hosts: ['smtp.mandrillapp.com'],
  says: ['mandrill'],
  login: 'api-key',
  loginName: 'credential',
  spfInclude: 'spf.mandrillapp.com',
  console: {
    'create-smtp-credentials': 'Mailchimp Transactional > Settings > SMTP & API Info',
    'verify-domain': 'Mailchimp Transactional > Settings > Domains > Sending Domains',
    'sign-with-dkim': 'Mailchimp Transactional > Settings > Domains > Sending Domains',
  },
  help: 'https://mailchimp.com/developer/transactional/docs/smtp-integration',
  preset: true,
}

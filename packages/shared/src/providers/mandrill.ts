import type { Provider } from './provider.ts'

export const mandrill: Provider = {
  name: 'Mailchimp Transactional (Mandrill)',
  submission: [{ host: 'smtp.mandrillapp.com', port: 587, encryption: 'starttls' }],
  hosts: ['smtp.mandrillapp.com'],
  says: ['mandrill'],
  login: 'api-key',
  loginName: 'beside-key',
  spfInclude: 'spf.mandrillapp.com',
  help: 'https://mailchimp.com/developer/transactional/docs/smtp-integration',
  preset: true,
}

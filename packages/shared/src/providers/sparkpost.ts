import type { Provider } from './provider.ts'

export const sparkpost: Provider = {
  name: 'SparkPost (Bird)',
  submission: [{ host: 'smtp.sparkpostmail.com', port: 587, encryption: 'starttls' }],
  hosts: ['smtp.sparkpostmail.com', 'smtp.eu.sparkpostmail.com'],
  says: ['sparkpost', 'no authentication type succeeded'],
  login: 'api-key',
  loginName: 'literal',
  literalUser: 'SMTP_Injection',
  spfInclude: 'sparkpostmail.com',
  help: 'https://support.sparkpost.com/docs/faq/error-messages-smtp',
  preset: true,
}

import type { Provider } from './provider.ts'

export const postmark: Provider = {
  name: 'Postmark',
  submission: [{ host: 'smtp.postmarkapp.com', port: 587, encryption: 'starttls' }],
  hosts: ['smtp.postmarkapp.com', 'smtp-broadcasts.postmarkapp.com'],
  says: ['postmarkapp'],
  login: 'api-key',
  loginName: 'same-key',
  spfInclude: 'spf.mtasv.net',
  help: 'https://postmarkapp.com/developer/user-guide/send-email-with-smtp',
  preset: true,
}

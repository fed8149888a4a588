import type { Provider } from './provider.ts'

export const gmail: Provider = {
  name: 'Gmail and Google Workspace',
  submission: [
    { host: 'smtp.gmail.com', port: 465, encryption: 'tls' },
    { host: 'smtp.gmail.com', port: 587, encryption: 'starttls' },
  ],
  hosts: ['smtp.gmail.com', 'smtp.googlemail.com'],
  domains: ['gmail.com', 'googlemail.com'],
  mx: ['.google.com', '.googlemail.com'],
  says: ['gsmtp', 'support.google.com', 'google-smtp'],
  login: 'app-password',
  loginName: 'address',
  imap: { host: 'imap.gmail.com', port: 993, encryption: 'tls' },
  spfInclude: '_spf.google.com',
  console: {
    'create-app-password':
      'Google Account > Security > 2-Step Verification > App passwords (myaccount.google.com/apppasswords)',
    'allow-sender':
      'Gmail > Settings > See all settings > Accounts and Import > Send mail as > Add another email address',
    'lift-sign-in-policy': 'Google Admin console > Security > Authentication > 2-Step Verification',
    'sign-with-dkim': 'Google Admin console > Apps > Google Workspace > Gmail > Authenticate email',
  },
  help: 'https://support.google.com/accounts/answer/185833',
  preset: true,
}

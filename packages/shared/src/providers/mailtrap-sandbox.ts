import type { Provider } from './provider.ts'

/** Mail that is sent to it reaches nobody, unlike that of Mailtrap's other hosts; each inbox has a login of its own. */
export const mailtrapSandbox: Provider = {
  name: 'Mailtrap sandbox',
  submission: [{ host: 'sandbox.smtp.mailtrap.io', port: 587, encryption: 'starttls' }],
  hosts: ['sandbox.smtp.mailtrap.io', 'smtp.mailtrap.io'],
  login: 'smtp-credentials',
  loginName: 'credential',
  help: 'https://help.mailtrap.io',
}

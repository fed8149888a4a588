import type { Provider } from './provider.ts'

export const movistar: Provider = {
  name: 'Movistar',
  submission: [{ host: 'smtp.movistar.es', port: 587, encryption: 'starttls' }],
  hosts: ['smtp.movistar.es', 'smtp.telefonica.net'],
  domains: ['movistar.es', 'telefonica.net'],
  mx: ['.movistar.es'],
  login: 'mailbox-password',
  loginName: 'address',
}

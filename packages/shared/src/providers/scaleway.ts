import type { Provider } from './provider.ts'

export const scaleway: Provider = {
  name: 'Scaleway Transactional Email',
  submission: [
    { host: 'smtp.tem.scaleway.com', port: 587, encryption: 'starttls' },
    { host: 'smtp.tem.scaleway.com', port: 465, encryption: 'tls' },
  ],
  hosts: ['smtp.tem.scaleway.com', 'smtp.tem.scw.cloud'],
  says: ['scaleway'],
  login: 'api-key',
  loginName: 'project',
  spfInclude: '_spf.tem.scaleway.com',
  help: 'https://www.scaleway.com/en/docs/transactional-email',
  preset: true,
}

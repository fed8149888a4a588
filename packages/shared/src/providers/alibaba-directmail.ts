import type { Provider } from './provider.ts'

export const alibabaDirectmail: Provider = {
  name: 'Alibaba Cloud DirectMail',
  submission: [{ host: 'smtpdm.aliyun.com', port: 465, encryption: 'tls' }],
  hosts: ['smtpdm.aliyun.com', '.dm.aliyun.com', 'smtpdm-ap-southeast-1.aliyun.com'],
  says: ['smtpdm'],
  login: 'smtp-credentials',
  loginName: 'credential',
  spfInclude: 'spf1.dm.aliyun.com',
}

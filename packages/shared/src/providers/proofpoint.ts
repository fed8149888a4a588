import type { Provider } from './provider.ts'

export const proofpoint: Provider = {
  name: 'Proofpoint',
  submission: [],
  hosts: ['.pphosted.com', '.ppe-hosted.com'],
  mx: ['.pphosted.com', '.ppe-hosted.com'],
  says: ['proofpoint'],
  login: 'mailbox-password',
  loginName: 'address',
}

import type { Provider } from './provider.ts'

export const barracuda: Provider = {
  name: 'Barracuda',
  submission: [],
  hosts: ['.barracudanetworks.com', '.ess.barracuda.com'],
  mx: ['.barracudanetworks.com', '.ess.barracuda.com'],
  says: ['barracuda', 'cuda_nsu'],
  login: 'none',
  loginName: 'address',
}

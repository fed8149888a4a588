import type { CauseText } from '../cause.ts'

export const tenantSuspended: CauseText = {
  title: 'The whole organisation may not send',
  explanation:
    'Microsoft has restricted the tenant: it is new, on trial, or has sent too much suspicious mail.',
  steps: [
    'Ask the Microsoft 365 administrator to open a support request with Microsoft; paste the full reply.',
    'Check for misused accounts and for connectors that let anyone send.',
  ],
}

import type { Cause } from '../cause.ts'

export const externalForwardingBlocked: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  recognise: [
    { sure: 0.97, enhanced: ['5.7.520'] },
    { sure: 0.95, says: ['external forwarding', 'automatic forwarding ~ {not-allowed}'] },
  ],
  references: [],
}

import type { Cause } from '../cause.ts'

export const senderLoginMapBroken: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  field: 'senderAddress',
  recognise: [
    { sure: 0.93, says: ['{sender}', '{not-owned}', 'owned by'], sign: ['same-addresses'] },
    { sure: 0.3, says: ['not owned by user'] },
    {
      sure: 0.97,
      says: ['not owned by', '{sender} ~ {not-owned}', '{sender} ~ {not-allowed}'],
      sign: ['same-addresses'],
    },
  ],
  references: [],
}

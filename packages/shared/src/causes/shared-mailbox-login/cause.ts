import type { Cause } from '../cause.ts'

export const sharedMailboxLogin: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  field: 'username',
  recognise: [
    {
      sure: 0.9,
      says: ['buzon compartido', 'delt postboks', 'freigegebenes postfach', 'shared mailbox'],
    },
    {
      sure: 0.4,
      says: ['authentication unsuccessful'],
      enhanced: ['5.7.3'],
      sign: ['oauth-tried'],
    },
    { sure: 0.2, says: ['authentication unsuccessful'], enhanced: ['5.7.3'] },
    {
      sure: 0.97,
      says: ['is shared mailbox', 'shared mailbox ~ 535'],
      code: [535],
    },
  ],
  references: [],
}

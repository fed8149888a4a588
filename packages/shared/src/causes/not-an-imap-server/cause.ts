import type { Cause } from '../cause.ts'

export const notAnImapServer: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'host',
  recognise: [
    { sure: 0.93, sign: ['smtp-greeting-to-imap'] },
    {
      sure: 0.9,
      says: ['-err * esmtp', 'expected * ok * 220', 'unexpected imap greeting'],
    },
  ],
  references: [],
}

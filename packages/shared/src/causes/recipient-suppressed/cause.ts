import type { Cause } from '../cause.ts'

export const recipientSuppressed: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [
    {
      sure: 0.97,
      says: [
        'address is on the',
        'blocklist for this recipient',
        'bounce list',
        'bounced previously',
        'do not send list',
        'inactive recipient',
        'invalid rcptto',
        'marked as inactive',
        'opt-out',
        'recipient blocked by',
        'recipient is blacklisted',
        'recipient previously',
        'suppress list',
        'suppression',
      ],
      unless: ['blocked using'],
    },
    {
      sure: 0.74,
      says: [
        'dropped due to',
        'hard bounce',
        'opted out',
        'previously bounced',
        'stop list',
        'suppressed',
        'unsubscribed',
      ],
      unless: ['blocked using'],
    },
    { sure: 0.9, code: [254] },
  ],
  rivals: [{ cause: 'recipient-unknown', probe: 'other-recipient', share: 0.08 }],
  references: [],
}

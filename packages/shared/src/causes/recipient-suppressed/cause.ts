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
    {
      sure: 0.9,
      says: [
        'suppress',
        'marked as inactive',
        'inactive recipient',
        'inactive address',
        'bounced previously',
        'previously bounced',
        'hard bounce',
        'unsubscribed',
        'do not send list',
        'recipient ~ blacklist',
        'recipient ~ blocklist',
        'invalid rcptto',
        'spam complaint & {recipient}',
      ],
      unless: ['client host', 'access denied'],
    },
    {
      sure: 0.96,
      says: [
        'address suppressed',
        'recipient address suppressed',
        'suppressed due to',
        'on the suppression',
        'suppression list',
        // What Amazon SES says of its own list; a list of IP addresses names the address.
        'message rejected: address blacklisted',
      ],
    },
  ],
  references: [],
}

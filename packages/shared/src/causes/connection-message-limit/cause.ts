import type { Cause } from '../cause.ts'

export const connectionMessageLimit: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [
    {
      sure: 0.96,
      says: [
        'emails per connection',
        'mail count per connection',
        'max message per connection',
        'maximum number of messages per',
        'message count exceeded for this session',
        'message limit per connection',
        'messages in this session',
        'messages per connection',
        'messages per session',
        'mi:mxc',
        'too many mails per connection',
        'too many messages for this session',
        'too many messages in a single connection',
        'too many messages in one session',
        'too many messages in this connection',
        'too many messages on this connection',
        'too many messages this session',
        'too many transactions',
        'transaction limit',
      ],
    },
  ],
  rivals: [{ cause: 'rate-limited', probe: 'fresh-connection', share: 0.1 }],
  references: [],
}

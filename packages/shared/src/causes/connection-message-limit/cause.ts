import type { Cause } from '../cause.ts'

export const connectionMessageLimit: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [{ sure: 0.96, says: ['max message per connection', 'max messages per connection', 'maximum messages per connection', 'messages per connection', 'messages per session', 'too many messages in this connection', 'too many messages in one session', 'too many messages in a single connection', 'message limit per connection', 'messages in this session', 'too many transactions', 'transaction limit', 'too many mails per connection', 'too many messages for this session', 'too many messages this session', 'maximum number of messages per', 'exceeded max messages in session', 'mail count per connection', 'too many messages on this connection', 'emails per connection', 'mi:mxc', 'message count exceeded for this session', 'sent enough messages per connection'] }],
  rivals: [{ cause: 'rate-limited', probe: 'fresh-connection', share: 0.1 }],
  references: [],
}

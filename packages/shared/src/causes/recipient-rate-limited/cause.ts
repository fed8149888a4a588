import type { Cause } from '../cause.ts'

export const recipientRateLimited: Cause = {
  actor: 'provider',
  severity: 'info',
  recognise: [{ sure: 0.97, says: ['messages to * deferred due to excessive volume', 'receiving mail too quickly', 'receiving mail at a rate', 'user you are trying to contact is receiving', 'recipient is receiving', 'recipient rate', 'receiving email too', 'receiving too many', 'recipient has exceeded', 'receiving limit', 'recipient has received too', 'mailbox receiving', 'recipient receive limit', 'recipient\'s rate', 'receiverate', 'messages to this recipient', 'inbound rate', 'receive rate', 'excessive volume to', 'received too many messages'], unless: ['external recipient rate'] }],
  rivals: [{ cause: 'rate-limited', probe: 'other-recipient', share: 0.12 }],
  references: [],
}

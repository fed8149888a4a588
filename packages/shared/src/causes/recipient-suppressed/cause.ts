import type { Cause } from '../cause.ts'

export const recipientSuppressed: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [{ sure: 0.97, says: ['suppression', 'suppress list', 'suppression list', 'invalid rcptto', 'on the bounce list', 'bounce list', 'inactive recipient', 'inactive recipients', 'opt-out', 'do not send list', 'recipient is blacklisted', 'recipient blocked by', 'marked as inactive', 'bounced previously', 'recipient previously', 'address is on the', 'blocklist for this recipient'], unless: ['blocked using'] }, { sure: 0.74, says: ['suppressed', 'previously bounced', 'unsubscribed', 'opted out', 'hard bounce', 'stop list', 'dropped due to'], unless: ['blocked using'] }, { sure: 0.9, code: [254] }],
  rivals: [{ cause: 'recipient-unknown', probe: 'other-recipient', share: 0.08 }],
  references: [],
}

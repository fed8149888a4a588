import type { Cause } from '../cause.ts'

export const senderMissing: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'senderAddress',
  recognise: [{ sure: 0.95, says: ['(from): _', 'a from address must be specified', 'blank from', 'bounce sender not allowed', 'email must have a "from"', 'empty envelope sender', 'empty from', 'empty sender', 'envelope sender is empty', 'from address is empty', 'from address is required', 'from address was not specified', 'from argument', 'from field is required', 'from is required', 'from:<>', 'ib501', 'invalid address: (from):', 'missing from address', 'missing sender', 'must have a from', 'must specify a sender', 'no envelope from', 'no from address', 'no from_', 'no sender', 'null return', 'null reverse-path', 'null sender', 'sender address is empty', 'sender cannot be empty', 'sender is missing', 'sender is required', 'sender missing', 'sender must be specified', 'sender not specified', 'sender required', 'sender was not specified', 'sender_missing', 'without a sender'], unless: ['without sender address', 'from: header', 'no from:', 'multiple from'] }],
  rivals: [{ cause: 'sender-malformed', probe: 'compare-addresses', share: 0.1 }, { cause: 'sender-not-owned', probe: 'own-address-as-sender', share: 0.06 }],
  references: [],
}

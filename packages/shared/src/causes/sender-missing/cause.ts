import type { Cause } from '../cause.ts'

export const senderMissing: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'senderAddress',
  recognise: [{ sure: 0.95, says: ['null sender', 'empty sender', 'empty envelope sender', 'mail from:<>', 'from:<>', 'sender address is empty', 'sender cannot be empty', 'sender is missing', 'missing sender', 'no sender', 'sender missing', 'sender is required', 'blank from', 'ib501', 'sender required', 'from is required', 'from address is required', 'from field is required', 'must specify a sender', 'invalid address: (from):', '(from): _', 'null reverse-path', 'null return', 'sender must be specified', 'empty from', 'from address is empty', 'without a sender', 'no from address', 'no from_', 'bounce sender not allowed', 'sender not specified', 'from address was not specified', 'a from address must be specified', 'email must have a "from"', 'an email must have a "from"', 'must have a from', 'sender_missing', 'envelope sender is empty', 'from argument', 'no envelope from', 'missing from address', 'sender was not specified'], unless: ['without sender address', 'from: header', 'no from:', 'multiple from'] }],
  rivals: [{ cause: 'sender-malformed', probe: 'compare-addresses', share: 0.1 }, { cause: 'sender-not-owned', probe: 'own-address-as-sender', share: 0.06 }],
  references: [],
}

import type { Cause } from '../cause.ts'

export const recipientDomainLocalByMistake: Cause = {
  actor: 'provider',
  severity: 'critical',
  recognise: [{ sure: 0.93, says: ['virtual mailbox table', 'virtual alias table', 'local recipient table', 'relay recipient table', 'loops back to myself', 'mail for * loops back', 'routing loop', 'unknown in virtual', 'unknown in local', 'unknown in relay', 'do not list domain', 'in virtual_mailbox_domains', 'mailbox table', 'lowest numbered mx record points to local host', 'believe we should accept'] }, { sure: 0.74, says: ['mail loop', 'too many hops', 'hop count exceeded', 'unknown local part', 'local configuration error'] }, { sure: 0.3, says: ['user unknown', 'relay access denied', 'open relay not allowed', 'authentication required'] }],
  rivals: [{ cause: 'recipient-unknown', probe: 'other-recipient', share: 0.3 }, { cause: 'relay-denied', probe: 'transcript-235', share: 0.12 }],
  references: [],
}

import type { Cause } from '../cause.ts'

export const senderVerifyFailed: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  field: 'senderAddress',
  recognise: [{ sure: 0.95, says: ['callback', 'callout failed', 'callout verification', 'could not be verified & sender', 'could not complete sender verify', 'sender address does not exist', 'sender address not found', 'sender address rejected: address verification', 'sender address rejected: undeliverable', 'sender address rejected: unverified address', 'sender address rejected: user unknown', 'sender address verification', 'sender callout', 'sender does not exist', 'sender mailbox does not exist', 'sender non-existent', 'sender not exist', 'sender unknown', 'sender user unknown', 'sender verification', 'sender verify failed', 'unroutable sender', 'unverifiable sender', 'verification failed for', 'verify sender'], unless: ['recipient verify', 'domain not found', 'in progress', 'not owned', 'recipient address rejected'] }],
  rivals: [{ cause: 'sender-domain-invalid', probe: 'look-up-domain', share: 0.1 }, { cause: 'recipient-unknown', probe: 'other-recipient', share: 0.06 }],
  references: [],
}

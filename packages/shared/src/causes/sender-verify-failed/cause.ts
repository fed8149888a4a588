import type { Cause } from '../cause.ts'

export const senderVerifyFailed: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  field: 'senderAddress',
  recognise: [{ sure: 0.95, says: ['sender verify failed', 'verification failed for', 'sender verification failed', 'could not verify sender', 'cannot verify sender', 'sender verification', 'sender callout', 'callout verification', 'callout failed', 'could not complete sender verify', 'sender address verification', 'could not be verified & sender', 'sender address rejected: unverified address', 'sender address rejected: undeliverable', 'verify sender', 'unverifiable sender', 'callback', 'sender address rejected: address verification', 'all callbacks failed', 'sender unknown', 'sender does not exist', 'sender mailbox does not exist', 'sender user unknown', 'sender address does not exist', 'sender address rejected: user unknown', 'unroutable sender', 'sender not exist', 'sender address not found', 'sender non-existent', 'unable to verify sender'], unless: ['recipient verify', 'domain not found', 'in progress', 'not owned', 'recipient address rejected'] }],
  rivals: [{ cause: 'sender-domain-invalid', probe: 'look-up-domain', share: 0.1 }, { cause: 'recipient-unknown', probe: 'other-recipient', share: 0.06 }],
  references: [],
}

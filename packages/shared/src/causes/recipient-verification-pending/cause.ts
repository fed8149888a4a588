import type { Cause } from '../cause.ts'

export const recipientVerificationPending: Cause = {
  actor: 'provider',
  severity: 'info',
  recognise: [{ sure: 0.96, says: ['address verification in progress', 'verification in progress', 'verification pending', 'recipient address rejected: unverified', 'unverified address', 'verify in progress', 'verifying recipient', 'could not complete recipient verify', 'recipient verify callout', 'callout in progress', 'still verifying', 'verification deferred', 'temporarily unable to verify', 'unable to verify address', 'unable to verify recipient', 'unable to verify user', 'recipient verification', 'cannot verify recipient', 'verify callout'], unless: ['sender verif', 'sender address rejected'] }],
  rivals: [{ cause: 'greylisted', probe: 'retry-later', share: 0.12 }, { cause: 'recipient-unknown', probe: 'other-recipient', share: 0.08 }],
  references: [],
}

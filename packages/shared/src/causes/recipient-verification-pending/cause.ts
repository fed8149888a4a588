import type { Cause } from '../cause.ts'

export const recipientVerificationPending: Cause = {
  actor: 'provider',
  severity: 'info',
  recognise: [
    {
      sure: 0.96,
      says: [
        'callout in progress',
        'cannot verify recipient',
        'could not complete recipient verify',
        'recipient address rejected: unverified',
        'recipient verification in',
        'recipient verification pending',
        'recipient verification deferred',
        'still verifying',
        'temporarily unable to verify',
        'unable to verify recipient',
        'unable to verify user',
        'unverified address',
        'verification deferred',
        'verification in progress',
        'verification pending',
        'verify callout',
        'verify in progress',
        'verifying recipient',
      ],
      unless: ['sender verif', 'sender address rejected'],
    },
  ],
  references: [],
}

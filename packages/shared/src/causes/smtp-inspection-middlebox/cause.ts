import type { Cause } from '../cause.ts'

export const smtpInspectionMiddlebox: Cause = {
  actor: 'network',
  severity: 'critical',
  recognise: [
    { sure: 0.97, sign: ['starred-banner'] },
    {
      sure: 0.93,
      says: [
        '220 2***',
        '250-xxxx',
        'application layer gateway',
        'deep packet inspection',
        'esmtp inspect',
        'fixup protocol smtp',
        'inspect esmtp',
        'mailguard',
        'smtp alg',
        'smtp fixup',
        'xxxxxxxa',
      ],
    },
    {
      sure: 0.35,
      says: [
        'does not support starttls',
        'greeting never received',
        'starttls extension not found',
        'starttls is not supported',
        'tls is required, but was not offered',
        'unexpected socket close',
      ],
    },
    { sure: 0.4, says: ['unrecognized command "xxxx'] },
    {
      sure: 0.45,
      says: ['connection reset', 'econnreset', 'unexpected socket close'],
      sign: ['starttls-port', 'known-submission-host'],
    },
    {
      sure: 0.8,
      says: ['250-requested mail action okay', 'requested mail action okay, completed'],
    },
  ],
  references: [],
}

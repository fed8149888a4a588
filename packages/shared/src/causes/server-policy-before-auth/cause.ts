import type { Cause } from '../cause.ts'

export const serverPolicyBeforeAuth: Cause = {
  actor: 'provider',
  severity: 'critical',
  recognise: [
    {
      sure: 0.45,
      says: [
        'blocked using',
        'cannot find your hostname',
        'cannot find your reverse hostname',
        'client host rejected',
        'dynamic ip',
        'xbl',
        'zen.spamhaus',
      ],
      port: [587, 465, 2525],
    },
    {
      sure: 0.55,
      says: ['barracudacentral', 'blocked using', 'spamcop', 'spamhaus', 'xbl', 'zen.spamhaus'],
      sign: ['submission-session'],
    },
    { sure: 0.2, says: ['client host rejected'] },
    {
      sure: 0.93,
      says: ['permit_sasl_authenticated', 'reject_rbl_client', 'smtps/smtpd'],
      also: [
        'blocked using',
        'client host rejected',
        '{ip} ~ {listed}',
        'spamhaus',
        'cannot find your',
      ],
      unless: ['relay access denied'],
    },
  ],
  references: [],
}

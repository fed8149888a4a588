import type { Cause } from '../cause.ts'

export const smtpInterceptedByHost: Cause = {
  actor: 'provider',
  severity: 'critical',
  field: 'host',
  recognise: [
    { sure: 0.93, sign: ['foreign-banner'] },
    { sure: 0.66, says: ['incorrect authentication data'], sign: ['known-provider-not-exim'] },
    {
      sure: 0.93,
      says: ['we do not authorize the use of this system'],
      sign: ['known-provider-not-exim'],
    },
    { sure: 0.97, says: ['did not match expected cn='], sign: ['known-submission-host'] },
    {
      sure: 0.75,
      says: ['altnames', 'did not match', 'does not match', 'is valid for', 'mismatch'],
      unless: ['verified sender', 'ip address'],
      sign: ['known-submission-host'],
    },
    {
      sure: 0.5,
      says: ['incorrect authentication data & we do not authorize the use of this system'],
    },
    {
      sure: 0.6,
      says: ['we do not authorize use of system & 535'],
      withoutSign: ['known-provider-not-exim'],
    },
  ],
  references: [],
}

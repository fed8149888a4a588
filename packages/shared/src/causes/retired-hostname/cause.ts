import type { Cause } from '../cause.ts'

export const retiredHostname: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'host',
  recognise: [
    {
      sure: 0.97,
      says: ['smtp-emea.outlook.com', 'smtp.1and1.com & nxdomain', 'smtp.live.com'],
      sign: ['unresolved'],
    },
    { sure: 0.3, says: ['smtp-emea.outlook.com', 'smtp.live.com'] },
    {
      sure: 0.6,
      says: [
        'smtp.live.com',
        'smtp-emea.outlook.com',
        'smtp.1and1.com',
        'smtp.googlemail.com & enotfound',
      ],
      also: ['{timed-out}', 'etimedout', 'econnrefused', '{refused}', 'enotfound'],
    },
  ],
  references: [],
}

import type { Cause } from '../cause.ts'

export const retiredHostname: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'host',
  recognise: [
    {
      sure: 0.92,
      says: [
        'mail.sparkpost.com',
        'pod51000.outlook.com',
        'smtp-emea.outlook.com',
        'smtp-legacy',
        'smtp.1and1.com & nxdomain',
        'smtp.googlemail.co',
        'smtp.hotmail.com',
        'smtp.live.com',
        'smtp.outlook.office365.com',
        'smtp.sendinblue.com',
      ],
      sign: ['unresolved'],
    },
    { sure: 0.3, says: ['smtp-emea.outlook.com', 'smtp.live.com'] },
  ],
  rivals: [
    { cause: 'dns-no-such-host', probe: 'other-resolver', share: 0.2 },
    { cause: 'port-blocked', probe: 'control-host', share: 0.15 },
  ],
  references: [],
}

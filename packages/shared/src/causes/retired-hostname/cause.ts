import type { Cause } from '../cause.ts'

export const retiredHostname: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'host',
  recognise: [{ sure: 0.92, says: ['smtp.live.com', 'smtp-emea.outlook.com', 'smtp.sendinblue.com', 'smtp.hotmail.com', 'smtp-legacy', 'pod51000.outlook.com', 'smtp.outlook.office365.com', 'smtp.googlemail.co', 'mail.sparkpost.com', 'smtp.1and1.com & nxdomain'], sign: ['unresolved'] }, { sure: 0.3, says: ['smtp.live.com', 'smtp-emea.outlook.com'] }],
  rivals: [{ cause: 'dns-no-such-host', probe: 'other-resolver', share: 0.2 }, { cause: 'port-blocked', probe: 'control-host', share: 0.15 }],
  references: [],
}

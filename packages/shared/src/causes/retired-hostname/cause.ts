import type { Cause } from '../cause.ts'

export const retiredHostname: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'host',
  recognise: [
    {
      sure: 0.92,
      says: ['smtp-emea.outlook.com', 'smtp.1and1.com & nxdomain', 'smtp.live.com'],
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

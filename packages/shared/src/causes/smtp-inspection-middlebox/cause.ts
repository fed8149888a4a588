import type { Cause } from '../cause.ts'

export const smtpInspectionMiddlebox: Cause = {
  actor: 'network',
  severity: 'critical',
  recognise: [{ sure: 0.97, sign: ['starred-banner'] }, { sure: 0.93, says: ['xxxxxxxa', 'xxxxxxxb', '250-xxxx', 'esmtp inspect', 'inspect esmtp', 'fixup protocol smtp', 'smtp fixup', 'mailguard', 'smtp alg', 'application layer gateway', 'deep packet inspection', '220 2***'] }, { sure: 0.35, says: ['starttls extension not found', 'starttls not supported', 'starttls is not supported', 'does not support starttls', 'unexpected socket close', 'greeting never received', 'tls is required, but was not offered'] }, { sure: 0.4, says: ['command unrecognized: "xxxx', 'unrecognized command "xxxx'] }, { sure: 0.45, says: ['unexpected socket close', 'econnreset', 'connection reset'], sign: ['starttls-port', 'known-submission-host'] }],
  rivals: [{ cause: 'starttls-not-offered', probe: 'other-network', share: 0.3 }, { cause: 'antivirus-smtp-proxy', probe: 'other-network', share: 0.15 }, { cause: 'port-blocked', probe: 'control-host', share: 0.15 }],
  references: [],
}

import type { Cause } from '../cause.ts'

export const sniNeeded: Cause = {
  actor: 'operator',
  severity: 'critical',
  recognise: [{ sure: 0.96, says: ['no sni provided', 'sni_', 'server name indication', 'unrecognized name', 'unrecognized_name', 'invalid2.invalid', 'servername not', 'alert number 112', 'missing server name'] }, { sure: 0.45, says: ['no sni provided'] }],
  rivals: [{ cause: 'cert-hostname-mismatch', probe: 'issuer-and-names', share: 0.2 }, { cause: 'antivirus-tls-interception', probe: 'issuer-and-names', share: 0.1 }],
  references: [],
}

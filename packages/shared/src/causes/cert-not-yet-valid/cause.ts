import type { Cause } from '../cause.ts'

export const certNotYetValid: Cause = {
  actor: 'operator',
  severity: 'critical',
  field: 'tlsVerification',
  recognise: [{ sure: 0.97, says: ['is before 19', 'is before 20', 'current time * is before'] }, { sure: 0.95, says: ['not yet valid', 'cert_not_yet_valid', 'certificatenotyetvalid', 'certificate is not valid yet', 'not valid before', 'valid from the future', 'before its valid', 'num=9_', 'not yet active', 'noch nicht gultig', 'pas encore valide', 'todavia no es valido', 'aun no es valido', 'ikke gyldig enna', 'not valid until', 'notvalidyet', 'certificate_not_yet', 'not yet be valid'], unless: ['has expired or is not yet valid', 'expired or not yet'] }, { sure: 0.74, says: ['notbefore'], unless: ['has expired or is not yet valid', 'expired or not yet'] }, { sure: 0.25, says: ['has expired or is not yet valid'] }],
  rivals: [{ cause: 'cert-expired', probe: 'certificate-dates', share: 0.1 }],
  references: [],
}

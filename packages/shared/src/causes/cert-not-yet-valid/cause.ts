import type { Cause } from '../cause.ts'

export const certNotYetValid: Cause = {
  actor: 'operator',
  severity: 'critical',
  field: 'tlsVerification',
  recognise: [
    { sure: 0.97, says: ['current time * is before', 'is before 19', 'is before 20'] },
    {
      sure: 0.95,
      says: [
        'aun no es valido',
        'before its valid',
        'cert_not_yet_valid',
        'certificate is not valid yet',
        'certificate_not_yet',
        'ikke gyldig enna',
        'noch nicht gultig',
        'not valid before',
        'not valid until',
        'not yet active',
        'not yet be valid',
        'not yet valid',
        'notvalidyet',
        'num=9_',
        'pas encore valide',
        'todavia no es valido',
        'valid from the future',
      ],
      unless: ['has expired or is not yet valid', 'expired or not yet'],
    },
    {
      sure: 0.74,
      says: ['notbefore'],
      unless: ['has expired or is not yet valid', 'expired or not yet'],
    },
    { sure: 0.25, says: ['has expired or is not yet valid'] },
    {
      sure: 0.9,
      says: ['certificatenotyetvalid', 'certificate is not yet activated', 'notbefore'],
    },
  ],
  references: [],
}

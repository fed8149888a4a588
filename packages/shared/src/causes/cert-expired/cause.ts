import type { Cause } from '../cause.ts'

/** What speaks of another cause in words that also stand here. */
const notThis = [
  'password expired',
  'password has expired',
  'license expired',
  'dst root',
  'not yet valid)',
  'client certificate',
]

export const certExpired: Cause = {
  actor: 'provider',
  severity: 'critical',
  field: 'tlsVerification',
  recognise: [
    {
      sure: 0.9,
      says: [
        '0x800b0101',
        'a required certificate is not within its validity period',
        'alert number 45',
        'cert_has_expired',
        'certexpired',
        'certificado * caducado',
        'certificado * expirado',
        'certificat * expire',
        'certificate * no longer valid',
        'certificate has expired',
        'certificate verify failed (certificate has expired)',
        'certificateexpiredexception',
        'certificato * scaduto',
        'expired on',
        'expired peer certificate',
        'has expired or is not yet valid',
        'has expired:',
        'not time valid',
        'nottimevalid',
        'num=10',
        'outside its validity',
        'sec_error_expired_certificate',
        'validity check failed',
        'time of verification',
        'zertifikat * abgelaufen',
        '証明書の有効期限',
        '证书已过期',
      ],
      unless: notThis,
    },
    {
      sure: 0.74,
      says: ['is expired or not yet valid', 'notafter', 'validity period'],
      unless: notThis,
    },
    { sure: 0.35, says: ['certificate verify failed'], unless: ['local issuer'] },
    {
      sure: 0.86,
      says: ['{certificate} ~ {expired}'],
      unless: ['not yet valid: current', 'before 20'],
    },
    {
      sure: 0.93,
      says: [
        'certificateexpired',
        'cert_has_expired',
        'notafter',
        'expired certificate',
        'expired_certificate',
        'certificate has expired',
      ],
      unless: ['not yet valid: current time'],
    },
    { sure: 0.9, says: ['certificateexpired', 'cert_date_invalid', 'notafter'] },
  ],
  references: [],
}

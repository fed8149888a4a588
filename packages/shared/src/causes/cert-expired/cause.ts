import type { Cause } from '../cause.ts'

export const certExpired: Cause = {
  actor: 'provider',
  severity: 'critical',
  field: 'tlsVerification',
  recognise: [{ sure: 0.9, says: ['certificate has expired', 'cert_has_expired', 'certificate expired', 'certificate is expired', 'expired certificate', 'has expired or is not yet valid', 'certificate * no longer valid', 'certificate: expired', 'sec_error_expired_certificate', 'alert number 45', 'num=10', 'cert_date_invalid', 'zertifikat * abgelaufen', 'certificat * expire', 'certificado * caducado', 'certificado * expirado', 'sertifikatet * utlopt', 'utlopt sertifikat', 'certificato * scaduto', 'not time valid', 'nottimevalid', 'certexpired', 'certificateexpiredexception', 'ssl certificate has expired', 'cssmerr_tp_cert_expired', 'expired on', '证书已过期', '証明書の有効期限', 'outside its validity', 'expired peer certificate', '0x800b0101', 'has expired:', 'a required certificate is not within its validity period', 'time of verification', 'certificate verify failed (certificate has expired)', 'peer certificate: expired'], unless: ['password expired', 'password has expired', 'license expired', 'dst root', 'not yet valid)', 'client certificate'] }, { sure: 0.74, says: ['certificate_expired', 'validity period', 'notafter', 'is expired or not yet valid'], unless: ['password expired', 'password has expired', 'license expired', 'dst root', 'not yet valid)', 'client certificate'] }, { sure: 0.35, says: ['certificate verify failed'], unless: ['local issuer'] }],
  rivals: [{ cause: 'client-ca-store-outdated', probe: 'certificate-dates', share: 0.25 }, { cause: 'cert-not-yet-valid', probe: 'certificate-dates', share: 0.05 }],
  references: [],
}

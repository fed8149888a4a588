import type { Cause } from '../cause.ts'

export const certSelfSigned: Cause = {
  actor: 'provider',
  severity: 'critical',
  field: 'tlsVerification',
  recognise: [{ sure: 0.93, says: ['depth_zero_self_signed', 'self signed certificate', 'self-signed certificate', 'self signed cert', 'self-signed cert', 'selfsigned', 'selbstsigniert', 'auto-signe', 'autosigne', 'autofirmado', 'selvsignert', 'sec_error_unknown_issuer & self', 'verify error:num=18', 'num=18', 'error 18', 'autofirmad', 'autoassinado', 'self signed', 'sjalvsignerat', '自己署名', '自签名', 'самоподписан', 'zelfondertekend', 'samopodpisany'], unless: ['certificate in certificate chain', 'certificate in chain', 'cert in chain'] }, { sure: 0.35, says: ['certificate verify failed', 'pkix path building failed', 'unable to find valid certification path', 'remote certificate is invalid', 'untrusted root', 'partial chain'] }, { sure: 0.45, says: ['self signed certificate in certificate chain', 'self_signed_cert_in_chain', 'self-signed certificate in certificate chain'] }],
  rivals: [{ cause: 'antivirus-tls-interception', probe: 'issuer-and-names', share: 0.12 }, { cause: 'cert-unknown-ca', probe: 'certificates-sent', share: 0.2 }],
  references: [],
}

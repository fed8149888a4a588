import type { Cause } from '../cause.ts'

export const antivirusTlsInterception: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'tlsVerification',
  recognise: [{ sure: 0.95, says: ['avast', 'avg antivirus', 'avg * self-signed', 'avg web/mail', 'mail shield', 'eset ssl', 'eset, spol', 'kaspersky', 'bitdefender', 'norton', 'nortonlifelock', 'zscaler', 'fortigate', 'palo alto', 'netskope', 'dr.web', 'untangle', 'bluecoat', 'blue coat', 'adguard', 'ssl inspection', 'tls inspection', 'g data mail', 'cisco umbrella', 'panda security', 'watchguard', 'charles proxy'], unless: ['mfe proxy', 'connect error'] }, { sure: 0.74, says: ['sophos', 'fortinet', 'forcepoint', 'mcafee', 'trend micro', 'fiddler'], unless: ['mfe proxy', 'connect error'] }, { sure: 0.66, says: ['self signed certificate in certificate chain', 'self_signed_cert_in_chain', 'self-signed certificate in certificate chain', 'verify error:num=19'] }, { sure: 0.25, says: ['unable to get local issuer', 'pkix path building failed', 'certificate verify failed'] }],
  rivals: [{ cause: 'cert-unknown-ca', probe: 'issuer-and-names', share: 0.3 }, { cause: 'cert-self-signed', probe: 'issuer-and-names', share: 0.15 }],
  references: [],
}

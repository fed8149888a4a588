import type { Cause } from '../cause.ts'

export const antivirusTlsInterception: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'tlsVerification',
  recognise: [
    {
      sure: 0.95,
      says: [
        'adguard',
        'avast',
        'avg * self-signed',
        'avg antivirus',
        'avg web/mail',
        'bitdefender',
        'blue coat',
        'bluecoat',
        'charles proxy',
        'cisco umbrella',
        'dr.web',
        'eset ssl',
        'eset, spol',
        'fortigate',
        'g data mail',
        'kaspersky',
        'mail shield',
        'netskope',
        'norton',
        'palo alto',
        'panda security',
        'ssl inspection',
        'tls inspection',
        'untangle',
        'watchguard',
        'zscaler',
      ],
      unless: ['mfe proxy', 'connect error'],
    },
    {
      sure: 0.74,
      says: ['fiddler', 'forcepoint', 'fortinet', 'mcafee', 'sophos', 'trend micro'],
      unless: ['mfe proxy', 'connect error'],
    },
    {
      sure: 0.66,
      says: [
        'self signed certificate in certificate chain',
        'self_signed_cert_in_chain',
        'verify error:num=19',
      ],
    },
    {
      sure: 0.25,
      says: [
        'certificate verify failed',
        'pkix path building failed',
        'unable to get local issuer',
      ],
    },
  ],
  rivals: [
    { cause: 'cert-unknown-ca', probe: 'issuer-and-names', share: 0.3 },
    { cause: 'cert-self-signed', probe: 'issuer-and-names', share: 0.15 },
  ],
  references: [],
}

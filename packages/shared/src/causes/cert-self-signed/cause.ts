import type { Cause } from '../cause.ts'

export const certSelfSigned: Cause = {
  actor: 'provider',
  severity: 'critical',
  field: 'tlsVerification',
  recognise: [
    {
      sure: 0.93,
      says: [
        'auto-signe',
        'autoassinado',
        'autofirmad',
        'autosigne',
        'depth_zero_self_signed',
        'error 18',
        'num=18',
        'samopodpisany',
        'sec_error_unknown_issuer & self',
        'selbstsigniert',
        'self signed',
        'selfsigned',
        'selvsignert',
        'sjalvsignerat',
        'zelfondertekend',
        'самоподписан',
        '自己署名',
        '自签名',
      ],
      unless: ['certificate in certificate chain', 'certificate in chain', 'cert in chain'],
    },
    {
      sure: 0.35,
      says: [
        'certificate verify failed',
        'pkix path building failed',
        'remote certificate is invalid',
        'unable to find valid certification path',
        'untrusted root',
      ],
    },
    {
      sure: 0.45,
      says: ['self signed certificate in certificate chain', 'self_signed_cert_in_chain'],
    },
  ],
  references: [],
}

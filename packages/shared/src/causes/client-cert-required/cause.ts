import type { Cause } from '../cause.ts'

export const clientCertRequired: Cause = {
  actor: 'you',
  severity: 'critical',
  recognise: [
    {
      sure: 0.95,
      says: [
        'alert bad certificate',
        'alert number 116',
        'bad_certificate & client',
        'certificate required',
        'certificate unknown to server',
        'client certificate',
        'client did not provide a certificate',
        'mutual tls',
        'no certificate was presented',
        'no required ssl certificate was sent',
        'requires a client cert',
        'requires client authentication',
        'smime client',
        'ssl client cert',
        'tls client authentication',
      ],
      unless: ['unable to verify', 'verify failed'],
    },
    { sure: 0.25, says: ['alert number 40', 'handshake failure'] },
    {
      sure: 0.93,
      says: [
        'certificate required',
        'certificate_required',
        'client certificate',
        'alert number 116',
        'peer did not return a certificate',
        'no certificate returned',
        'klientsertifikat',
        'client-zertifikat',
        'certificat client',
        'certificado de cliente',
      ],
      unless: ['not trusted', 'registered', 'attr', 'no client certificate ca names'],
    },
  ],
  references: [],
}

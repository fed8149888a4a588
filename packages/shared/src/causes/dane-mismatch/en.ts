import type { CauseText } from '../cause.ts'

export const daneMismatch: CauseText = {
  title: 'The TLSA record does not match the certificate',
  explanation:
    'The domain promises by DNSSEC which key its server shows, and the server shows another. Senders that check refuse to deliver.',
  steps: [
    'Publish the suggested TLSA record beside the old one, and remove the old one once its TTL has passed.',
    'Keep the key when the certificate is renewed, or change the record first.',
  ],
}

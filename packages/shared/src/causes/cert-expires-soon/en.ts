import type { CauseText } from '../cause.ts'

export const certExpiresSoon: CauseText = {
  title: 'The certificate is about to expire',
  explanation: 'Within days clients will refuse to connect, unless somebody renews it.',
  steps: [
    'Renew the certificate now, and find out why it was not renewed automatically.',
    'Look at the whole chain: a certificate above may be the one that ends.',
  ],
}

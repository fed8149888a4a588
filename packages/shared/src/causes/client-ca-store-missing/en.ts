import type { CauseText } from '../cause.ts'

export const clientCaStoreMissing: CauseText = {
  title: 'The sending program has no list of trusted authorities',
  explanation:
    'It can verify no certificate at all, since its list of roots is missing or not found.',
  steps: [
    'Install the package ca-certificates in the machine or container.',
    'Check that the configured path (openssl.cafile, SSL_CERT_FILE or the Java trust store) exists.',
  ],
}

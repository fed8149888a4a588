import type { CauseText } from '../cause.ts'

export const weakTlsOffered: CauseText = {
  title: 'The server still offers outdated TLS',
  explanation:
    'Connections can be talked down to versions or ciphers that are considered broken. Current clients are not affected by themselves.',
  steps: [
    'Turn TLS 1.0 and 1.1 off at the server, and leave out ciphers without forward secrecy or authenticated encryption (AEAD).',
  ],
}

import type { CauseText } from '../cause.ts'

export const certPinMismatch: CauseText = {
  title: 'This is not the certificate that the connection trusts',
  explanation:
    'The connection trusts one certificate alone, by its fingerprint, and the server showed another. It was renewed, or somebody else answers. No password was sent.',
  steps: [
    'Ask the administrator of the server, by another way than mail, whether the certificate was renewed and what its SHA-256 fingerprint is.',
    'If it is the one that was found, enter it as the new fingerprint, with the password again.',
    'If it is not, somebody stands between this machine and the server: do not connect, and tell the network administrator.',
  ],
}

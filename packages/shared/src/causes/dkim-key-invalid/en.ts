import type { CauseText } from '../cause.ts'

export const dkimKeyInvalid: CauseText = {
  title: 'A DKIM key cannot be used or is too weak',
  explanation:
    'The published key cannot be read, is ambiguous, or is so short that it can be forged. Signatures made with it count for nothing.',
  steps: [
    'Publish the key again exactly as the mail provider shows it, as one record.',
    'Use an RSA key of 2048 bits, or Ed25519 beside it.',
  ],
}

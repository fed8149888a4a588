import type { CauseText } from '../cause.ts'

export const tlsVersionTooOld: CauseText = {
  title: 'Only an outdated version of TLS is spoken',
  explanation:
    'One side still offers nothing newer than TLS 1.0 or 1.1, which the other rightly refuses.',
  steps: [
    'If the server is old, ask its administrator to enable TLS 1.2 and 1.3.',
    'If the sending program or device is old, update it.',
  ],
  providers: {
    'microsoft-365': [
      'Update the program or device so that it speaks TLS 1.2; Microsoft 365 takes nothing older.',
    ],
  },
}

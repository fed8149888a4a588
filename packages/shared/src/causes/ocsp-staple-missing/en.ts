import type { CauseText } from '../cause.ts'

export const ocspStapleMissing: CauseText = {
  title: 'The certificate demands a proof that the server does not send',
  explanation:
    'The certificate is marked must-staple, and the server sends no OCSP answer with it. Strict clients refuse the connection.',
  steps: [
    'Turn OCSP stapling on at the server, or have the certificate issued without must-staple.',
  ],
}

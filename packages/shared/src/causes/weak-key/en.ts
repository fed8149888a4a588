import type { CauseText } from '../cause.ts'

export const weakKey: CauseText = {
  title: "The server's key or certificate is too weak",
  explanation:
    'It uses a key, signature or Diffie-Hellman group that today counts as insecure, so the program refuses it.',
  steps: [
    "Ask the server's administrator for a certificate with RSA 2048 bits or ECDSA, signed with SHA-256, and DH parameters of 2048 bits or more.",
    'If a security program issues the certificate on this computer, update that program.',
  ],
}

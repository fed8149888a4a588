import type { CauseText } from '../cause.ts'

export const certSelfSigned: CauseText = {
  title: "The server's certificate is self-made",
  explanation: "No authority vouches for it, so it cannot be told from an impostor's.",
  steps: [
    "Ask the server's administrator for a certificate from a public authority; Let's Encrypt gives them free of charge.",
    'Until then pin exactly this certificate by its SHA-256 fingerprint, after comparing it with the administrator.',
  ],
}

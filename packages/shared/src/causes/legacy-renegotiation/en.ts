import type { CauseText } from '../cause.ts'

export const legacyRenegotiation: CauseText = {
  title: "The server's TLS lacks secure renegotiation",
  explanation:
    'The server, or a device in front of it, uses a TLS so old that current OpenSSL refuses it.',
  steps: [
    "Ask the server's administrator to update its TLS software or the device in front of it.",
  ],
}

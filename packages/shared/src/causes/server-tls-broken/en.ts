import type { CauseText } from '../cause.ts'

export const serverTlsBroken: CauseText = {
  title: "The server's encryption is out of order",
  explanation:
    'The server announces TLS but fails to start it, usually because its certificate or key is missing or unreadable.',
  steps: [
    "Ask the server's administrator to check certificate, key and their permissions, and to restart the mail service.",
    'Until then port 465 with TLS may work, if the provider offers it.',
  ],
}

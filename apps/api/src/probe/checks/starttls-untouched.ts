import { claim } from '../claim.ts'
import { defineCheck } from '../check.ts'

/** Nobody speaks inside the session before TLS (RFC 3207 §6). */
export const starttlsUntouched = defineCheck({
  id: 'starttls-untouched',
  needs: ['tls'],
  interpret({ tls }) {
    if (tls.status !== 'failed' || tls.failure.kind !== 'plaintext-injected') return []
    const text = `After the reply to STARTTLS came, in clear: ${tls.failure.text}`
    return [claim('starttls-injection', 0.95, text, 'secure')]
  },
})

import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { defineCheck } from '../check.ts'

/** Nobody speaks inside the session before TLS (RFC 3207 §6). */
export const starttlsUntouched = defineCheck({
  id: 'starttls-untouched',
  needs: ['tls'],
  interpret({ tls, request }) {
    if (tls.status !== 'failed' || request.status !== 'observed') return []
    if (tls.failure.kind !== 'plaintext-injected') return []
    const { port } = request.value.settings
    const seen = observe('text-behind-starttls', { port, said: tls.failure.text })
    return [claim('starttls-injection', 0.95, seen, 'secure')]
  },
})

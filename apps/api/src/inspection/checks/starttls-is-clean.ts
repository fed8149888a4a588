import { claim } from '../check.ts'
import type { InspectionCheck } from '../check.ts'

/** Does what is said before TLS stay outside of it, in both directions? */
export const startTlsIsClean: InspectionCheck = {
  id: 'starttls-is-clean',
  references: ['CVE-2011-0411', 'RFC 3207 §6', 'RFC 8314 §5'],
  judge({ ports, details }) {
    const claims = ports.flatMap(({ route, clear }) => {
      if (clear.failure?.kind !== 'plaintext-injected') return []
      const text = `port ${route.port}: text behind the reply to STARTTLS: ${clear.failure.text}`
      return [claim('starttls-injection', 0.85, text, 'secure')]
    })
    if (details?.injection === 'executes-plaintext') {
      const { port } = details.endpoint.route
      const text = `port ${port}: a command that was sent before TLS was carried out inside it`
      claims.push(claim('starttls-injection', 0.95, text, 'secure'))
    }
    return claims
  },
}

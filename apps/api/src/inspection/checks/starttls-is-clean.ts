import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import type { InspectionCheck } from '../check.ts'

/** Does what is said before TLS stay outside of it, in both directions? */
export const startTlsIsClean: InspectionCheck = {
  id: 'starttls-is-clean',
  references: ['CVE-2011-0411', 'RFC 3207 §6', 'RFC 8314 §5'],
  judge({ ports, details }) {
    const claims = ports.flatMap(({ route, clear }) => {
      if (clear.failure?.kind !== 'plaintext-injected') return []
      const seen = observe('text-behind-starttls', {
        port: route.port,
        said: clear.failure.text,
      })
      return [claim('starttls-injection', 0.85, seen, 'secure')]
    })
    if (details?.injection === 'executes-plaintext') {
      const { port } = details.endpoint.route
      const seen = observe('early-command-obeyed', { port })
      claims.push(claim('starttls-injection', 0.95, seen, 'secure'))
    }
    return claims
  },
}

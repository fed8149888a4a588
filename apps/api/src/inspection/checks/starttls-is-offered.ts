import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { offers } from '../../smtp/capabilities.ts'
import type { Capabilities } from '../../smtp/capabilities.ts'
import { judgeCells } from '../ports/judge-cells.ts'
import type { InspectionCheck } from '../check.ts'

/** Is the upgrade offered wherever a client speaks in clear first, and does it lead to TLS? */
export const startTlsIsOffered: InspectionCheck = {
  id: 'starttls-is-offered',
  references: ['RFC 3207 §4', 'RFC 8314 §4.1'],
  judge({ ports }) {
    const isEncryptedElsewhere = ports.some((port) =>
      judgeCells(port).some(
        ({ encryption, result }) => encryption !== 'none' && result === 'works',
      ),
    )
    return ports.flatMap(({ route, clear }) => {
      const { beforeTls, startTls, handshake, failure } = clear
      const { port } = route
      if (beforeTls === undefined || clear.isSuperseded) return []
      if (isMasked(beforeTls)) {
        const seen = observe('keyword-overwritten', { port })
        return [claim('smtp-inspection-middlebox', 0.9, seen, 'hello')]
      }
      if (!offers(beforeTls, 'STARTTLS')) {
        // Whoever can choose has an encrypted way in; 587 is what programs are set to.
        if (isEncryptedElsewhere && port !== 587) return []
        // Port 25 is for relays, which take what they get; a submission port without TLS leaks passwords.
        const sure = port === 25 ? 0.5 : 0.85
        return [claim('starttls-not-offered', sure, observe('starttls-missing', { port }), 'hello')]
      }
      if (startTls !== undefined && startTls.code !== 220) {
        const reply = `${startTls.code} ${startTls.text}`
        const seen = observe('starttls-offered-then', { port, reply })
        return [claim('server-tls-broken', 0.85, seen, 'secure')]
      }
      if (startTls !== undefined && handshake === undefined) {
        const words = failure !== undefined && 'text' in failure ? failure.text : failure?.kind
        const seen =
          words === undefined ? observe('handshake-missing', { port }) : `port ${port}: ${words}`
        return [claim('server-tls-broken', 0.7, seen, 'secure')]
      }
      return []
    })
  },
}

// Cisco's SMTP inspection writes XXXXXXXA over the keywords that it does not want to be used.
function isMasked({ extensions }: Capabilities): boolean {
  return extensions.some(({ keyword }) => /^X{4,}[A-Z]?$/.test(keyword))
}

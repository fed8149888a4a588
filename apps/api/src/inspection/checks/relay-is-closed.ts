import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import type { InspectionCheck } from '../check.ts'

/** Would the server carry a stranger's mail to strangers? */
export const relayIsClosed: InspectionCheck = {
  id: 'relay-is-closed',
  references: ['RFC 2505 §2.1', 'RFC 6409 §3.3'],
  judge({ ports }) {
    for (const { route, tls, clear } of ports) {
      for (const { relay } of [clear, tls]) {
        if (relay?.rcpt === undefined || relay.rcpt.code >= 300 || relay.mail.code >= 300) continue
        const reply = `${relay.rcpt.code} ${relay.rcpt.text}`
        const seen = observe('stranger-accepted', { port: route.port, reply })
        // Some servers accept every recipient and refuse after DATA; a client on loopback is often trusted on purpose.
        return [claim('open-relay', relay.isLoopbackClient ? 0.5 : 0.75, seen, 'envelope')]
      }
    }
    return []
  },
}

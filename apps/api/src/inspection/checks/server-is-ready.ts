import type { Reply } from '@ehlo/shared'
import { claim } from '@ehlo/shared/diagnosis/claims'
import type { InspectionCheck } from '../check.ts'

/** Does the server greet with 220, or with its reason why not? */
export const serverIsReady: InspectionCheck = {
  id: 'server-is-ready',
  references: ['RFC 5321 §4.3.1', 'RFC 7504'],
  judge({ ports }) {
    const refusals = ports
      .flatMap(({ tls, clear }) => [tls.greeting, clear.greeting])
      .filter((reply): reply is Reply => reply !== undefined && reply.code !== 220)
    const [first] = refusals
    if (first === undefined) return []
    const text = `${first.code} ${first.text}`
    if (/too many/i.test(first.text)) return [claim('too-many-connections', 0.8, text, 'greet')]
    const cause = first.code < 500 ? 'server-busy' : 'server-policy-before-auth'
    return [claim(cause, 0.7, text, 'greet')]
  },
}

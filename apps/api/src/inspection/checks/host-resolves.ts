import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import type { InspectionCheck } from '../check.ts'

const causes: Record<string, Parameters<typeof claim>[0]> = {
  ENOTFOUND: 'dns-no-such-host',
  ETIMEOUT: 'dns-timeout',
  EAI_AGAIN: 'dns-timeout',
  EREFUSED: 'dns-refused',
}

/** Does the name lead to an address? */
export const hostResolves: InspectionCheck = {
  id: 'host-resolves',
  references: ['RFC 5321 §5.1'],
  judge({ host, unresolved }) {
    if (unresolved === undefined) return []
    if (unresolved.kind === 'not-allowed') {
      return [claim('outside-own-limits', 0.95, observe('host-outside-reach', { host }), 'resolve')]
    }
    if (unresolved.kind !== 'unresolved') return []
    const cause = causes[unresolved.code] ?? 'dns-timeout'
    return [claim(cause, 0.9, `${host}: ${unresolved.code}`, 'resolve')]
  },
}

import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import type { InspectionCheck } from '../check.ts'
import { judgeCells } from '../ports/judge-cells.ts'

/** Does the server answer over IPv6 wherever it answers over IPv4? Clients try IPv6 first and wait. */
export const familiesAgree: InspectionCheck = {
  id: 'families-agree',
  references: ['RFC 8305 §5'],
  judge({ ports }) {
    const working = (family: 4 | 6) =>
      new Set(
        ports
          .filter(({ route }) => route.family === family)
          .filter((port) => judgeCells(port).some(({ result }) => result === 'works'))
          .map(({ route }) => route.port),
      )
    const hasBoth = new Set(ports.map(({ route }) => route.family)).size === 2
    if (!hasBoth) return []
    const overIpv6 = working(6)
    const dead = [...working(4)].filter((port) => !overIpv6.has(port))
    if (dead.length === 0) return []
    const seen = observe('only-over-ipv4', { ports: dead.join(', ') })
    return [claim('ipv6-broken', 0.85, seen, 'connect')]
  },
}

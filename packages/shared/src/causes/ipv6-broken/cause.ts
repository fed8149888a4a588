import type { Cause } from '../cause.ts'

export const ipv6Broken: Cause = {
  actor: 'network',
  severity: 'critical',
  recognise: [{ sure: 0.93, says: ['network is unreachable', 'enetunreach', 'no route to host', 'ehostunreach', 'host is unreachable', 'network unreachable', 'eaddrnotavail', 'cannot assign requested address', '10051', 'address family not supported', 'eafnosupport'], sign: ['ipv6-target'] }, { sure: 0.75, says: ['timed out', 'etimedout', 'timeout', 'failed to connect', 'unable to connect'], sign: ['ipv6-target'] }, { sure: 0.3, says: ['connection timeout', 'network is unreachable', 'enetunreach'], withoutSign: ['ipv6-target'] }],
  rivals: [{ cause: 'host-unreachable', probe: 'only-ipv4', share: 0.08 }, { cause: 'port-blocked', probe: 'control-host', share: 0.08 }],
  references: [],
}

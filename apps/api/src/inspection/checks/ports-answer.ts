import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import type { InspectionCheck } from '../check.ts'
import type { InspectionEvidence } from '../inspection-evidence.ts'
import { judgeCells } from '../ports/judge-cells.ts'
import type { PortEvidence } from '../ports/probe-port.ts'

/** Does any port answer as a mail server? Where none does: is it the server, or the network on the way? */
export const portsAnswer: InspectionCheck = {
  id: 'ports-answer',
  references: ['RFC 6409 §3.1', 'RFC 8314 §3.3'],
  judge(evidence) {
    const { ports } = evidence
    if (ports.length === 0) return []
    const blocked = ports.filter((port) => isBlocked(port, evidence))
    const claims = blocked.map(({ route }) =>
      claim(
        'port-blocked',
        0.85,
        observe('port-silent-everywhere', { port: route.port }),
        'connect',
      ),
    )
    const works = ports.some((port) => judgeCells(port).some(({ result }) => result === 'works'))
    return works || claims.length > 0 ? claims : judgeSilence(evidence)
  },
}

function isBlocked(port: PortEvidence, { control }: InspectionEvidence): boolean {
  const isSilent = judgeCells(port).every(
    ({ result }) => result === 'timeout' || result === 'unreachable',
  )
  return isSilent && control.some((one) => one.port === port.route.port && !one.isReached)
}

function judgeSilence({ host, ports }: InspectionEvidence) {
  const results = new Set(ports.flatMap((port) => judgeCells(port)).map(({ result }) => result))
  const isConnected = ports.some(
    ({ tls, clear }) => tls.address !== undefined || clear.address !== undefined,
  )
  if (results.has('not-smtp')) {
    return [claim('not-an-smtp-server', 0.8, observe('host-is-no-mail-server', { host }), 'greet')]
  }
  if (isConnected && results.has('timeout')) {
    return [claim('greeting-timeout', 0.8, observe('host-says-nothing', { host }), 'greet')]
  }
  if (results.has('refused')) {
    return [
      claim('connection-refused', 0.85, observe('host-refuses-every-port', { host }), 'connect'),
    ]
  }
  return [claim('host-unreachable', 0.75, observe('host-answers-nowhere', { host }), 'connect')]
}

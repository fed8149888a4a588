import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import type { Claim } from '@ehlo/shared/diagnosis/claims'
import { defineCheck } from '../check.ts'
import type { Neighbour, TestEvidence } from '../evidence.ts'

type Probed = Pick<TestEvidence, 'attempts' | 'control' | 'neighbours'>

/**
 * Whether the port was reached, and if not, whether it is the server, the way, or the network we are in: what the host's other
 * ports and a control host did at the same moment is weighed, and said.
 */
export const portAnswers = defineCheck({
  id: 'port-answers',
  needs: ['connection'],
  uses: ['attempts', 'control', 'neighbours'],
  interpret({ connection, attempts, control, neighbours }) {
    if (connection.status !== 'failed') return []
    const { failure } = connection
    const probed = { attempts, control, neighbours }
    const said = (cause: Claim['cause'], confidence: number) =>
      withProbes(claim(cause, confidence, describe(attempts) || failure.kind, 'connect'), probed)
    if (failure.kind === 'refused') return refusedClaims(said, probed)
    if (failure.kind === 'unreachable') {
      return [said(unreachableCause(attempts, failure.code), 0.7)]
    }
    return failure.kind === 'timed-out' ? silentClaims(said, probed) : []
  },
})

type Say = (cause: Claim['cause'], confidence: number) => Claim

/** A refusal comes from the host, or from a firewall that answers in its name. */
function refusedClaims(said: Say, { control, neighbours }: Probed): Claim[] {
  const hostLives = answering(neighbours).length > 0
  if (hostLives) return [said('connection-refused', 0.95)]
  if (control.status !== 'observed') return [said('connection-refused', 0.9)]
  return control.value.reached
    ? [said('connection-refused', 0.93)]
    : [said('port-blocked', 0.85), said('connection-refused', 0.15)]
}

/** Silence comes from a firewall, here or there, or from no host at all. */
function silentClaims(said: Say, { control, neighbours }: Probed): Claim[] {
  const hostLives = answering(neighbours).length > 0
  if (control.status === 'observed' && !control.value.reached) {
    return [said('port-blocked', hostLives ? 0.95 : 0.9)]
  }
  if (control.status === 'observed') {
    // Our network lets the port through: it is closed over there, or the host is gone.
    return hostLives
      ? [said('wrong-port-for-submission', 0.75), said('port-blocked', 0.2)]
      : [said('host-unreachable', 0.75)]
  }
  if (hostLives) return [said('port-blocked', 0.6), said('wrong-port-for-submission', 0.3)]
  return [said('port-blocked', 0.55), said('host-unreachable', 0.4)]
}

function unreachableCause(attempts: TestEvidence['attempts'], code: string) {
  if (code === 'EACCES' || code === 'EPERM') return 'local-policy-denied'
  const families = attempts.status === 'observed' ? attempts.value.map(({ family }) => family) : []
  if (families.length > 0 && families.every((family) => family === 6)) return 'ipv6-broken'
  return 'host-unreachable'
}

/** The host's other ports that did anything but keep silent or refuse. */
function answering(neighbours: TestEvidence['neighbours']): readonly Neighbour[] {
  if (neighbours.status !== 'observed') return []
  const dead: readonly Neighbour['result'][] = ['timeout', 'refused', 'unreachable']
  return neighbours.value.filter(({ result }) => !dead.includes(result))
}

function withProbes(made: Claim, { control, neighbours }: Probed): Claim {
  const evidence = [...made.evidence]
  if (control.status === 'observed') {
    const { hosts, reached } = control.value
    const seen = observe(reached ? 'control-answers' : 'control-silent', {
      hosts: hosts.join(', '),
    })
    evidence.push({ stage: 'connect', ...seen })
  }
  if (neighbours.status === 'observed' && neighbours.value.length > 0) {
    const ports = [...new Set(answering(neighbours).map(({ port }) => port))]
    const seen =
      ports.length === 0
        ? observe('no-other-port-answers')
        : observe('other-ports-answer', { ports: ports.join(', ') })
    evidence.push({ stage: 'connect', ...seen })
  }
  return { ...made, evidence }
}

function describe(attempts: TestEvidence['attempts']): string {
  if (attempts.status !== 'observed') return ''
  return attempts.value
    .map(({ address, error, elapsedMs }) => `${address}: ${error} (${Math.round(elapsedMs)} ms)`)
    .join(', ')
}

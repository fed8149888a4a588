import { claim } from '../claim.ts'
import { defineCheck } from '../check.ts'
import type { TestEvidence } from '../evidence.ts'

/** Whether the port was reached, and if not, whether it is the server, the way, or the network we are in. */
export const portAnswers = defineCheck({
  id: 'port-answers',
  needs: ['connection'],
  uses: ['attempts', 'control', 'neighbours'],
  interpret({ connection, attempts, control, neighbours }) {
    if (connection.status !== 'failed') return []
    const { failure } = connection
    const text = describe(attempts) || failure.kind
    const isBlocked = control.status === 'observed' && !control.value.reached
    const isOpen = control.status === 'observed' && control.value.reached
    if (failure.kind === 'refused') {
      return isBlocked
        ? [claim('port-blocked', 0.85, text, 'connect')]
        : [claim('connection-refused', 0.9, text, 'connect')]
    }
    if (failure.kind === 'unreachable') {
      return [claim(unreachableCause(attempts, failure.code), 0.7, text, 'connect')]
    }
    if (failure.kind !== 'timed-out') return []
    if (isBlocked) return [claim('port-blocked', 0.9, text, 'connect')]
    if (isOpen) return [claim('host-unreachable', 0.75, text, 'connect')]
    if (answersElsewhere(neighbours)) return [claim('port-blocked', 0.6, text, 'connect')]
    return [
      claim('port-blocked', 0.55, text, 'connect'),
      claim('host-unreachable', 0.4, text, 'connect'),
    ]
  },
})

function unreachableCause(attempts: TestEvidence['attempts'], code: string) {
  if (code === 'EACCES' || code === 'EPERM') return 'local-policy-denied'
  const families = attempts.status === 'observed' ? attempts.value.map(({ family }) => family) : []
  if (families.length > 0 && families.every((family) => family === 6)) return 'ipv6-broken'
  return 'host-unreachable'
}

function answersElsewhere(neighbours: TestEvidence['neighbours']): boolean {
  return (
    neighbours.status === 'observed' && neighbours.value.some(({ result }) => result !== 'timeout')
  )
}

function describe(attempts: TestEvidence['attempts']): string {
  if (attempts.status !== 'observed') return ''
  return attempts.value
    .map(({ address, error, elapsedMs }) => `${address}: ${error} (${Math.round(elapsedMs)} ms)`)
    .join(', ')
}

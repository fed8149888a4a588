import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { defineCheck } from '../check.ts'
import type { TestEvidence } from '../evidence.ts'

/** A server that says nothing in clear may be waiting for TLS. */
export const greetingArrives = defineCheck({
  id: 'greeting-arrives',
  needs: ['greeting'],
  uses: ['neighbours'],
  interpret({ greeting, request, neighbours }) {
    if (greeting.status !== 'failed' || request.status !== 'observed') return []
    const { failure } = greeting
    const { port, encryption } = request.value.settings
    const isSilent =
      failure.kind === 'timed-out' || (failure.kind === 'closed' && failure.text === '')
    if (!isSilent) return []
    const seen = observe(failure.kind === 'timed-out' ? 'no-greeting' : 'hung-up-without-greeting')
    if (encryption === 'tls') {
      return failure.kind === 'timed-out' ? [claim('greeting-timeout', 0.8, seen, 'greet')] : []
    }
    if (speaksTls(neighbours, port)) return [claim('plaintext-on-tls-port', 0.97, seen, 'greet')]
    if (port === 465) return [claim('plaintext-on-tls-port', 0.8, seen, 'greet')]
    return failure.kind === 'timed-out'
      ? [
          claim('greeting-timeout', 0.7, seen, 'greet'),
          claim('plaintext-on-tls-port', 0.2, seen, 'greet'),
        ]
      : []
  },
})

function speaksTls(neighbours: TestEvidence['neighbours'], port: number): boolean {
  return (
    neighbours.status === 'observed' &&
    neighbours.value.some((cell) => cell.port === port && cell.speaksTls)
  )
}

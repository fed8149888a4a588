import type { TestEvidence, Trial } from './evidence.ts'

/** The furthest try of each address. */
export function trialsOf(
  envelope: TestEvidence['envelope'],
  message: TestEvidence['message'],
): Trial[] {
  const offered = envelope.status === 'observed' ? envelope.value : []
  const sent = message.status === 'observed' ? message.value : []
  return offered.map((trial) => sent.find(({ address }) => address === trial.address) ?? trial)
}

import type { AuthenticationResult } from '../smtp/authenticate.ts'
import type { MailboxReading } from '../mailbox/read-mailbox.ts'
import type { Observation, Slice, Trial } from './evidence.ts'
import { isAcceptedReply } from './judge-reply.ts'

/** Whether the run ends with this stage: what it wanted did not happen. */
export function hasFailed(slice: Slice, observation: Observation<unknown>): boolean {
  if (observation.status !== 'observed') return observation.status === 'failed'
  // The slice holds what the stage of its name collects.
  if (slice === 'authentication') {
    return (observation.value as AuthenticationResult).status !== 'passed'
  }
  if (slice === 'delivery') {
    const { copies, missing, failure } = observation.value as MailboxReading
    return failure !== undefined || missing.length > 0 || copies.length === 0
  }
  if (slice !== 'envelope' && slice !== 'message') return false
  return (observation.value as readonly Trial[]).every(
    ({ reply }) => reply === undefined || !isAcceptedReply(reply),
  )
}

import type { AuthenticationVerdict, StageId } from '@ehlo/shared'
import { replyOf } from '../smtp/failure-reply.ts'
import type { TestEvidence } from './evidence.ts'

/** Does the login work? Only a 5yz to a login that was sent says no. */
export function judgeAuthentication(
  { authentication }: TestEvidence,
  failedStage: StageId | undefined,
): AuthenticationVerdict {
  const stage = failedStage ?? 'authenticate'
  if (authentication.status === 'absent') return { status: 'not-tested' }
  if (authentication.status !== 'observed') return { status: 'inconclusive', stage }
  const { value } = authentication
  switch (value.status) {
    case 'passed':
      return { status: 'pass', mechanism: value.mechanism, reply: value.reply }
    case 'refused':
      return { status: 'fail', mechanism: value.mechanism, stage, reply: value.reply }
    case 'undecided': {
      const reply = replyOf(value.failure)
      const verdict = { status: 'inconclusive', mechanism: value.mechanism, stage } as const
      return reply === undefined ? verdict : { ...verdict, reply }
    }
    case 'not-sent':
      return { status: 'not-tested', stage }
  }
}

import type { Reply, StageId } from '@ehlo/shared'
import type { Claim, RecogniseContext } from '@ehlo/shared/diagnosis'
import { claim } from '@ehlo/shared/diagnosis/claims'
import type { Reached, Recognise } from './check.ts'
import { wordsOf } from './words-of.ts'

// Words that fit so badly, or a bare code, say less than the place where they were said.
const leastConfidence = 0.49

/** What the server's own words mean; where they say nothing, the usual cause at that place. */
export function recogniseReply(
  reply: Reply,
  stage: StageId,
  { recognise, request }: { recognise: Recognise; request: Reached<'request'> },
  usual: { cause: Claim['cause']; confidence: number; sender?: string },
): Claim[] {
  const words = wordsOf(reply)
  const read = recognise(words, { stage, ...contextOf(request), ...senderOf(usual) })
  const telling = read.filter(({ confidence }) => confidence >= leastConfidence)
  return telling.length > 0 ? telling : [claim(usual.cause, usual.confidence, words, stage)]
}

function contextOf(request: Reached<'request'>): RecogniseContext {
  if (request.status !== 'observed') return {}
  const { host, port, encryption, username } = request.value.settings
  return { host, port, encryption, username }
}

function senderOf({ sender }: { sender?: string }): RecogniseContext {
  return sender === undefined ? {} : { sender }
}

import type { Reply, StageId } from '@ehlo/shared'
import type { Claim } from '@ehlo/shared/diagnosis'
import { claim, wordsOf } from './claim.ts'
import type { TestEvidence } from './evidence.ts'

/** What the server's own words mean, or the `usual` cause at that place where they say nothing. */
export function recogniseReply(
  reply: Reply,
  stage: StageId,
  _request: TestEvidence['request'],
  usual: { cause: Claim['cause']; confidence: number; sender?: string },
): Claim[] {
  return [claim(usual.cause, usual.confidence, wordsOf(reply), stage)]
}

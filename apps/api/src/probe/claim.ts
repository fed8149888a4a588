import type { Reply, StageId } from '@ehlo/shared'
import type { Claim } from '@ehlo/shared/diagnosis'

export function claim(
  cause: Claim['cause'],
  confidence: number,
  text: string,
  stage?: StageId,
): Claim {
  return { cause, confidence, evidence: [{ ...(stage === undefined ? {} : { stage }), text }] }
}

/** A reply on one line, as the server said it. */
export function wordsOf({ code, enhancedStatus, text }: Reply): string {
  return [code, enhancedStatus, text.replaceAll('\n', ' ')]
    .filter((part) => part !== undefined)
    .join(' ')
}

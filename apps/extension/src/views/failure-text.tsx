import type { Failure } from '../api/answer.ts'
import { failureWords } from './problem-words.ts'

/** Why something was refused, as text that may stand anywhere; for where words of refusals come later. */
export function FailureText({ failure }: { failure: Failure }) {
  return <>{failureWords(failure)}</>
}

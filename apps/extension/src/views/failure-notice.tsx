import type { Failure } from '../api/answer.ts'
import { baseWords } from '../i18n/base/words.ts'
import { Notice } from './notice.tsx'
import { failureWords } from './problem-words.ts'

type FailureNoticeProps = {
  failure: Failure | undefined
  /** Said where the API is out of reach while the run goes on in it. */
  lost: string | undefined
  onRetry: () => void
}

/** Why there is no answer, and one way on. */
export function FailureNotice({ failure, lost, onRetry }: FailureNoticeProps) {
  if (failure === undefined) return null
  const said = failure.kind === 'unreachable' ? lost : undefined
  return (
    <Notice tone="bad" isAlert>
      <p>{said ?? failureWords(failure)}</p>
      <button type="button" class="button small" onClick={onRetry}>
        {baseWords().retry}
      </button>
    </Notice>
  )
}

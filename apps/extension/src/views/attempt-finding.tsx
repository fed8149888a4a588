import { useEffect, useState } from 'preact/hooks'
import type { ExplainedMessage, Finding, Message } from '@ehlo/shared'
import type { Answer } from '../api/answer.ts'
import { getMessage } from '../api/messages.ts'
import { language } from '../i18n/define-words.ts'
import { causeTitle } from '../state/cause-titles.ts'
import { ask } from '../state/session.ts'
import { FindingParts } from './finding.tsx'
import { Notice } from './notice.tsx'
import { failureWords } from './problem-words.ts'

type AttemptFindingProps = { message: Message; onMessage: (finding: Finding) => void }

/** Why a message did not leave, who must act, and what to do; until the API has answered, what it is called. */
export function AttemptFinding({ message, onMessage }: AttemptFindingProps) {
  const [answer, setAnswer] = useState<Answer<ExplainedMessage>>()
  const { id, updatedAt, attempts } = message
  useEffect(() => {
    const left = new AbortController()
    async function tell() {
      const next = await ask((access) => getMessage(access, id))
      if (!left.signal.aborted) setAnswer(next)
    }
    void tell()
    return () => left.abort()
  }, [id, updatedAt, language.value])
  const finding = answer?.ok ? answer.value.finding : undefined
  if (finding !== undefined) return <FindingParts finding={finding} onMessage={onMessage} />
  const cause = attempts.at(-1)?.cause
  return (
    <>
      {cause === undefined ? null : <h2>{causeTitle(cause) ?? cause}</h2>}
      {answer === undefined || answer.ok ? null : (
        <Notice tone="bad" isAlert>
          <p>{failureWords(answer.failure)}</p>
        </Notice>
      )}
    </>
  )
}

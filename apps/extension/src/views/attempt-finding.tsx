import { useEffect, useState } from 'preact/hooks'
import type { Finding, Message } from '@ehlo/shared'
import { language } from '../i18n/define-words.ts'
import { FindingParts } from './finding.tsx'

type AttemptFindingProps = { message: Message; onMessage: (finding: Finding) => void }

/** Why a message did not leave, who must act, and what to do. */
export function AttemptFinding({ message, onMessage }: AttemptFindingProps) {
  const [finding, setFinding] = useState<Finding>()
  const { id, updatedAt } = message
  useEffect(() => {
    const left = new AbortController()
    async function tell() {
      const { explainAttempt } = await import('../state/told.ts')
      const explained = await explainAttempt(message, language.value)
      if (!left.signal.aborted) setFinding(explained?.findings[0])
    }
    void tell()
    return () => left.abort()
  }, [id, updatedAt, language.value])
  return finding === undefined ? null : <FindingParts finding={finding} onMessage={onMessage} />
}

import { useState } from 'preact/hooks'
import { matrixWords } from '../i18n/matrix/words.ts'
import { findSeenSenders } from '../state/matrix/find-seen-senders.ts'
import { addAddresses, failure } from '../state/matrix/matrix.ts'

/** Fills in what the log of messages knows: nobody has to remember all addresses of a system. */
export function SeenSenders() {
  const t = matrixWords()
  const [isLooking, setIsLooking] = useState(false)
  const [foundCount, setFoundCount] = useState<number>()
  const look = async () => {
    setIsLooking(true)
    setFoundCount(undefined)
    const seen = await findSeenSenders()
    setIsLooking(false)
    failure.value = seen.ok ? undefined : seen.failure
    if (!seen.ok) return
    setFoundCount(seen.value.length)
    await addAddresses(seen.value.join('\n'))
  }
  return (
    <div class="field">
      <div>
        <button type="button" class="button" disabled={isLooking} onClick={() => void look()}>
          {t.seen}
        </button>
      </div>
      <p class="muted" role="status">
        {isLooking ? t.looking : foundCount === undefined ? '' : t.found(foundCount)}
      </p>
    </div>
  )
}

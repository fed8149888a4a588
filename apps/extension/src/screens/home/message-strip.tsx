import { useEffect } from 'preact/hooks'
import type { MessageState } from '@ehlo/shared'
import { mailWords } from '../../i18n/mail/words.ts'
import { loadMessageCounts, messageCounts, searchMessages } from '../../state/messages.ts'
import { go } from '../../state/navigation.ts'
import { Icon } from '../../views/icon.tsx'

const needing = ['failed', 'in-doubt', 'held'] as const satisfies readonly MessageState[]

/** Messages that a person has to decide about. */
export function MessageStrip() {
  const t = mailWords()
  useEffect(() => void loadMessageCounts(), [])
  const counts = needing.flatMap((state) => {
    const count = messageCounts.value[state] ?? 0
    return count === 0 ? [] : [{ state, count }]
  })
  const [first] = counts
  if (first === undefined) return null
  const told = counts.map(({ state, count }) => t.count(t.states[state], count)).join(', ')
  const show = () => {
    void searchMessages('', counts.length === 1 ? first.state : undefined)
    go({ at: 'messages' })
  }
  return (
    <div class="strip">
      <Icon name="warn" class="warn-text" />
      <span class="label" role="status">
        {t.waiting(told)}
      </span>
      <button type="button" class="button small" onClick={show}>
        {t.show}
      </button>
    </div>
  )
}

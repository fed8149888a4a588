import { useEffect, useState } from 'preact/hooks'
import type { MessageState } from '@ehlo/shared'
import { baseWords } from '../i18n/base/words.ts'
import { language } from '../i18n/define-words.ts'
import { mailWords } from '../i18n/mail/words.ts'
import { loadTitlesOf } from '../state/cause-titles.ts'
import { followMessages, loadOlderMessages, messageLog, searchMessages } from '../state/messages.ts'
import { go } from '../state/navigation.ts'
import { Frame } from '../views/frame.tsx'
import { MessageRow } from '../views/message-row.tsx'
import { Notice } from '../views/notice.tsx'
import { failureWords } from '../views/problem-words.ts'
import { SelectField, TextField } from '../views/field.tsx'
import '../styles/mail.css'

const states = [
  'held',
  'in-doubt',
  'failed',
  'deferred',
  'queued',
  'sending',
  'sent',
  'suppressed',
  'cancelled',
] as const satisfies readonly MessageState[]

const typingPauseMs = 250

/** The log of what the system sent: search, and decide about what did not leave. */
export function MessagesScreen() {
  const t = mailWords()
  const { q, status, items, nextCursor, isLoading, failure } = messageLog.value
  const [typed, setTyped] = useState(q)
  const [isMasked, setMasked] = useState(false)
  useEffect(() => {
    const pause = setTimeout(
      () => void searchMessages(typed, status),
      typed === q ? 0 : typingPauseMs,
    )
    return () => clearTimeout(pause)
  }, [typed])
  useEffect(followMessages, [])
  const causes = [
    ...new Set(items.flatMap(({ attempts }) => attempts.flatMap(({ cause }) => cause ?? []))),
  ]
  useEffect(() => void loadTitlesOf(causes), [causes.join(), language.value])
  const options = [['', t.anyState], ...states.map((state) => [state, t.states[state]])] as const
  return (
    <Frame title={t.title} flush>
      <form class="mail-search" role="search" onSubmit={(event) => event.preventDefault()}>
        <TextField label={t.search} name="q" value={typed} onInput={setTyped} />
        <SelectField<MessageState | ''>
          label={t.state}
          name="status"
          value={status ?? ''}
          options={options as readonly (readonly [MessageState | '', string])[]}
          onChange={(state) => void searchMessages(typed, state === '' ? undefined : state)}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={isMasked}
            onChange={(event) => setMasked(event.currentTarget.checked)}
          />
          {t.hideRecipients}
        </label>
      </form>
      {failure === undefined ? null : (
        <div class="around">
          <Notice tone="bad" isAlert>
            <p>{failureWords(failure)}</p>
            <button
              type="button"
              class="button small"
              onClick={() => void searchMessages(typed, status)}
            >
              {baseWords().retry}
            </button>
          </Notice>
        </div>
      )}
      {items.length === 0 ? null : (
        <ul>
          {items.map((message) => (
            <MessageRow
              key={message.id}
              message={message}
              isMasked={isMasked}
              onMessage={({ cause }) => go({ at: 'message', cause, messageId: message.id })}
            />
          ))}
        </ul>
      )}
      {items.length > 0 || failure !== undefined ? null : <Empty isLoading={isLoading} />}
      {nextCursor === undefined ? null : (
        <div class="list-end">
          <button
            type="button"
            class="button small"
            disabled={isLoading}
            onClick={() => void loadOlderMessages()}
          >
            {isLoading ? baseWords().loading : t.older}
          </button>
        </div>
      )}
    </Frame>
  )
}

function Empty({ isLoading }: { isLoading: boolean }) {
  const t = mailWords()
  const { q, status } = messageLog.value
  if (isLoading) return <p class="empty muted">{baseWords().loading}</p>
  if (q !== '' || status !== undefined) {
    return (
      <div class="empty" role="status">
        <p>{t.noMatch}</p>
      </div>
    )
  }
  return (
    <div class="empty">
      <h2>{t.none}</h2>
      <p class="muted">{t.noneNote}</p>
    </div>
  )
}

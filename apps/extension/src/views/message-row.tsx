import { useRef, useState } from 'preact/hooks'
import type { Finding, Message, MessageState } from '@ehlo/shared'
import type { Failure } from '../api/answer.ts'
import type { MessageChange } from '../api/messages.ts'
import { language } from '../i18n/define-words.ts'
import { clockInList } from '../i18n/format.ts'
import { mailWords } from '../i18n/mail/words.ts'
import { causeTitle } from '../state/cause-titles.ts'
import { findConnection } from '../state/directory.ts'
import { decideMessage } from '../state/messages.ts'
import { quoteReply } from '@ehlo/shared/names'
import { mayChange } from '../state/session.ts'
import { AttemptFinding } from './attempt-finding.tsx'
import { ConfirmDelete } from './confirm-delete.tsx'
import { titleOf } from './health.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'
import { Notice } from './notice.tsx'
import { failureWords } from './problem-words.ts'
import { reasonWords } from './reason-words.ts'

const looks: Record<MessageState, { icon: IconName; tone: string }> = {
  queued: { icon: 'circle', tone: 'muted' },
  sending: { icon: 'spinner', tone: 'muted' },
  deferred: { icon: 'circle', tone: 'warn-text' },
  held: { icon: 'pause', tone: 'warn-text' },
  'in-doubt': { icon: 'question', tone: 'warn-text' },
  sent: { icon: 'ok', tone: 'ok-text' },
  failed: { icon: 'fail', tone: 'bad-text' },
  suppressed: { icon: 'dash', tone: 'muted' },
  cancelled: { icon: 'dash', tone: 'muted' },
}

const changesOf: Partial<Record<MessageState, readonly MessageChange[]>> = {
  queued: ['hold', 'cancel'],
  deferred: ['retry', 'hold', 'cancel'],
  held: ['retry', 'cancel'],
  'in-doubt': ['retry', 'cancel'],
  failed: ['retry'],
}

type MessageRowProps = {
  message: Message
  isMasked: boolean
  /** Leads to a ready message for whoever must act. */
  onMessage: (finding: Finding) => void
}

/** One message: who, what and how it stands; inside, why, every attempt, and what can be done about it. */
export function MessageRow({ message, isMasked, onMessage }: MessageRowProps) {
  const t = mailWords()
  const [isOpen, setOpen] = useState(false)
  const { icon, tone } = looks[message.status]
  const inside = `message-${message.id}`
  return (
    <li class="row">
      <div class="head">
        <button
          type="button"
          class="open"
          aria-expanded={isOpen}
          aria-controls={inside}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={icon} class={tone} />
          <span class="lines">
            <span class="title">
              {message.subject === '' ? message.messageId : message.subject}
            </span>
            <span class={`cause ${tone}`}>{t.states[message.status]}</span>
            <span class="detail">
              {`${message.from} ${t.to(recipientsOf(message, isMasked))} · ${clockInList(language.value, message.createdAt)}`}
            </span>
          </span>
        </button>
      </div>
      <div id={inside} hidden={!isOpen}>
        {isOpen ? <Inside message={message} onMessage={onMessage} /> : null}
      </div>
    </li>
  )
}

function recipientsOf({ recipients }: Message, isMasked: boolean): string {
  const t = mailWords()
  const shown = recipients.slice(0, 3).map((address) => (isMasked ? mask(address) : address))
  const more = recipients.length - shown.length
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} ${t.others(more)}`
}

/** The domain stays: it is what a failure is about more often than not. */
function mask(address: string): string {
  const at = address.lastIndexOf('@')
  return `${address.slice(0, 1)}…${address.slice(at)}`
}

function Inside({ message, onMessage }: Omit<MessageRowProps, 'isMasked'>) {
  const t = mailWords()
  const explanation = explain(message)
  // What that failed for stands above, in full.
  const last = message.attempts.at(-1)
  return (
    <div class="inside stack">
      {explanation === undefined ? null : <p>{explanation}</p>}
      {message.nextAttemptAt === null ? null : (
        <p class="muted">{t.next(clockInList(language.value, message.nextAttemptAt))}</p>
      )}
      {isStuck(message) ? <AttemptFinding message={message} onMessage={onMessage} /> : null}
      <h2>{t.attempts}</h2>
      {message.attempts.length === 0 ? <p class="muted">{t.noAttempts}</p> : null}
      <ol class="attempts">
        {message.attempts.map((attempt) => (
          <li key={attempt.at}>
            <strong>{t.attempt[attempt.result]}</strong>
            {attempt.cause === undefined || (isStuck(message) && attempt === last)
              ? null
              : ` · ${causeTitle(attempt.cause) ?? attempt.cause}`}
            <span class="detail">
              {`${clockInList(language.value, attempt.at)} · ${t.through} ${nameOf(attempt.connectionId)}`}
            </span>
            {attempt.reply === undefined ? null : <code>{quoteReply(attempt.reply)}</code>}
          </li>
        ))}
      </ol>
      {mayChange.value ? <Actions message={message} /> : null}
    </div>
  )
}

/** Where nobody has to act, nobody is told to. */
function isStuck({ status }: Message): boolean {
  return status === 'failed' || status === 'held' || status === 'deferred'
}

function explain({ status, reason, attempts, recipients }: Message): string | undefined {
  const t = mailWords()
  if (status === 'in-doubt') return t.doubt
  switch (reason) {
    case 'login-refused':
      return t.loginHeld
    case 'connection-deleted':
      return t.deletedHeld
    case 'restored':
      return t.restoredHeld
    case 'held-by-person':
      return t.personHeld
    // What the server said stands at its attempt.
    case attempts.at(-1)?.reply?.text:
    case undefined:
      return undefined
    default:
      return `${t.reason}: ${reasonWords(reason, recipients)}`
  }
}

function nameOf(connectionId: string | null): string {
  const t = mailWords()
  if (connectionId === null) return t.systemRelay
  const connection = findConnection(connectionId)
  return connection === undefined ? t.otherConnection : titleOf(connection)
}

function Actions({ message }: { message: Message }) {
  const t = mailWords()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const [isDecided, setDecided] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const state = useRef<HTMLParagraphElement>(null)
  const labels: Record<MessageChange, string> = {
    retry: message.status === 'held' || message.status === 'deferred' ? t.release : t.sendAgain,
    cancel: t.cancel,
    hold: t.hold,
  }
  async function decide(change: MessageChange) {
    setAsking(false)
    setBusy(true)
    setFailure(await decideMessage(message.id, change))
    setBusy(false)
    setDecided(true)
    // The button that was pressed is gone: whoever works by keyboard goes on from what came of it.
    state.current?.focus()
  }
  return (
    <>
      {failure === undefined ? null : (
        <Notice tone="bad" isAlert>
          <p>{failureWords(failure)}</p>
        </Notice>
      )}
      <div>
        <p ref={state} class="strong" role="status" tabIndex={-1}>
          {isDecided && failure === undefined ? t.now(t.states[message.status]) : ''}
        </p>
        <div class="buttons">
          {(changesOf[message.status] ?? []).map((change) => (
            <button
              key={change}
              type="button"
              class="button small"
              disabled={isBusy}
              onClick={() => (change === 'cancel' ? setAsking(true) : void decide(change))}
            >
              {labels[change]}
            </button>
          ))}
        </div>
      </div>
      {isAsking ? (
        <ConfirmDelete
          title={t.cancelTitle}
          note={t.cancelNote}
          confirmLabel={t.cancel}
          onConfirm={() => void decide('cancel')}
          onCancel={() => setAsking(false)}
        />
      ) : null}
    </>
  )
}

import { signal } from '@preact/signals'
import type { Message, MessageState } from '@ehlo/shared'
import type { Failure } from '../api/answer.ts'
import { changeMessage, countMessages, getMessage, listMessages } from '../api/messages.ts'
import type { MessageChange } from '../api/messages.ts'
import { ask } from './session.ts'

export type MessageLog = {
  q: string
  status: MessageState | undefined
  /** Newest first. */
  items: Message[]
  nextCursor: string | undefined
  isLoading: boolean
  failure: Failure | undefined
}

const nothing = { items: [], nextCursor: undefined, failure: undefined }

export const messageLog = signal<MessageLog>({
  q: '',
  status: undefined,
  ...nothing,
  isLoading: false,
})

/** How many messages are held, in doubt, failed or deferred. */
export const messageCounts = signal<Partial<Record<MessageState, number>>>({})

const atOnce = 30

/** Shows the newest messages that match; what is shown stays until they are there. */
export async function searchMessages(q: string, status: MessageState | undefined): Promise<void> {
  messageLog.value = { ...messageLog.value, q, status, isLoading: true, failure: undefined }
  await load(undefined)
}

export async function loadOlderMessages(): Promise<void> {
  const { nextCursor, isLoading } = messageLog.value
  if (nextCursor === undefined || isLoading) return
  messageLog.value = { ...messageLog.value, isLoading: true }
  await load(nextCursor)
}

async function load(cursor: string | undefined) {
  const asked = messageLog.value
  const { q, status } = asked
  const query = { q, limit: atOnce, ...(status && { status }), ...(cursor && { cursor }) }
  const page = await ask((access) => listMessages(access, query))
  const known = messageLog.value
  // Whoever has gone on to another search is not shown what comes late.
  if (known.q !== q || known.status !== status) return
  messageLog.value = page.ok
    ? {
        ...known,
        isLoading: false,
        items: cursor === undefined ? page.value.items : [...asked.items, ...page.value.items],
        nextCursor: page.value.nextCursor,
      }
    : { ...known, isLoading: false, failure: page.failure }
}

/** Resends, cancels or holds a message; answers why that could not be done. */
export async function decideMessage(
  id: string,
  change: MessageChange,
): Promise<Failure | undefined> {
  const answer = await ask((access) => changeMessage(access, id, change))
  if (answer.ok) put(answer.value)
  // It may have gone on meanwhile, so that this can no longer be done.
  else await lookAgain(id)
  void loadMessageCounts()
  return answer.ok ? undefined : answer.failure
}

const lookAgainMs = 1500

/** Keeps up with messages that are on their way while they are shown; answers how to stop. */
export function followMessages(): () => void {
  const timer = setInterval(() => {
    const moving = messageLog.value.items.filter(isMoving)
    if (document.visibilityState === 'visible') for (const { id } of moving) void lookAgain(id)
  }, lookAgainMs)
  return () => clearInterval(timer)
}

function isMoving({ status }: Message): boolean {
  return status === 'queued' || status === 'sending'
}

async function lookAgain(id: string) {
  const answer = await ask((access) => getMessage(access, id))
  if (answer.ok) put(answer.value)
}

function put(message: Message) {
  const { items } = messageLog.value
  const changed = items.map((item) => (item.id === message.id ? message : item))
  messageLog.value = { ...messageLog.value, items: changed }
}

export async function loadMessageCounts(): Promise<void> {
  const answer = await ask((access) => countMessages(access))
  if (answer.ok) messageCounts.value = answer.value
}

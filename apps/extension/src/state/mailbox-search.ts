import { signal } from '@preact/signals'
import type { Candidate } from '@ehlo/shared'
import type { Failure } from '../api/answer.ts'
import { awaitRun, cancelRun, startLookup } from '../api/runs.ts'
import { ask } from './session.ts'

type FoundMailbox = NonNullable<Candidate['mailbox']>

/** How far the search has come for the server where an address is read. */
export type MailboxSearch =
  | { state: 'idle' | 'looking' | 'nothing' }
  | { state: 'found'; mailbox: FoundMailbox }
  | { state: 'failed'; failure: Failure }

export const mailboxSearch = signal<MailboxSearch>({ state: 'idle' })

let going: { id?: string; left: AbortController } | undefined

/** Looks for it as discovery does; what is found is a proposal, and takes no password by itself. */
export async function findMailbox(address: string): Promise<FoundMailbox | undefined> {
  leaveMailboxSearch()
  const search: typeof going = { left: new AbortController() }
  going = search
  mailboxSearch.value = { state: 'looking' }
  const order = { kind: 'discover', body: { address } } as const
  const started = await ask((access) => startLookup(access, order, crypto.randomUUID()))
  if (search.left.signal.aborted) return undefined
  if (!started.ok) {
    mailboxSearch.value = { state: 'failed', failure: started.failure }
    return undefined
  }
  const { id } = started.value
  search.id = id
  const ended = await ask((access) => awaitRun(access, id, search.left.signal))
  if (search.left.signal.aborted) return undefined
  if (!ended.ok) {
    mailboxSearch.value = { state: 'failed', failure: ended.failure }
    return undefined
  }
  const found = ended.value.candidates?.find(({ mailbox }) => mailbox !== undefined)
  if (found?.mailbox === undefined) {
    mailboxSearch.value = { state: 'nothing' }
    return undefined
  }
  mailboxSearch.value = { state: 'found', mailbox: found.mailbox }
  return found.mailbox
}

/** Stops the search where it is wanted no more, in the API too. */
export function cancelMailboxSearch(): void {
  const id = going?.id
  leaveMailboxSearch()
  if (id !== undefined) void ask((access) => cancelRun(access, id))
}

/** Forgets it, for another form. */
export function leaveMailboxSearch(): void {
  going?.left.abort()
  going = undefined
  mailboxSearch.value = { state: 'idle' }
}

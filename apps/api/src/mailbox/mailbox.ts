import type { FetchMessageObject, ImapFlow, ListResponse, SearchObject } from 'imapflow'
import { isTimeout } from '../network/happy-eyeballs.ts'
import type { Redactor } from '../smtp/redactor.ts'
import { chooseFolders } from './folder.ts'
import type { Folder } from './folder.ts'
import type { MailboxFailure } from './mailbox-failure.ts'
import type { MailboxTransport } from './mailbox-transport.ts'
import { readFailure } from './read-failure.ts'

/** A message as it lies in a folder; `raw` is its beginning where it is longer than what is fetched. */
export type FetchedMessage = { uid: number; folder: Folder; raw: Buffer; isWhole: boolean }

type MailboxParts = {
  client: ImapFlow
  transport: MailboxTransport
  redactor: Redactor
  signal: AbortSignal
  stepMs: number
}

type Performed<T> = { status: 'done'; value: T } | { status: 'failed'; failure: MailboxFailure }

// Of each folder only what came lately is searched, so that a mailbox of any size is searched in the same time.
const recentMessages = 100
const mostFetched = 40
const longestFetched = 65_536

/** An open mailbox. It never throws for what a server does, and after a failure it does nothing more. */
export class Mailbox {
  readonly #parts: MailboxParts
  readonly #firstUid = new Map<string, number>()
  readonly #looked = new Set<string>()
  folders: Folder[] = []

  constructor(parts: MailboxParts) {
    this.#parts = parts
  }

  keepFolders(listed: readonly ListResponse[]): void {
    this.folders = chooseFolders(listed)
  }

  /** The messages of a folder that fit and were not answered before; of the recent ones unless `isThorough`. */
  async look(
    folder: Folder,
    query: SearchObject,
    isThorough = false,
  ): Promise<Performed<FetchedMessage[]>> {
    return await this.perform(async () => {
      const { client } = this.#parts
      const firstUid = await this.#open(folder, true)
      const range = isThorough ? {} : { uid: `${firstUid}:*` }
      const found = (await client.search({ ...range, ...query }, { uid: true })) || []
      const unseen = found.filter((uid) => !this.#looked.has(`${folder.path} ${uid}`))
      const uids = unseen.slice(-mostFetched)
      if (uids.length === 0) return []
      for (const uid of uids) this.#looked.add(`${folder.path} ${uid}`)
      const fetched = await client.fetchAll(
        uids.join(','),
        { uid: true, size: true, source: { start: 0, maxLength: longestFetched } },
        { uid: true },
      )
      return fetched.slice(0, mostFetched).flatMap((message) => toFetched(message, folder))
    })
  }

  /** Removes messages for good where the server can do that to these alone (UIDPLUS, RFC 4315); else marks them. */
  async remove(folder: Folder, uids: readonly number[]): Promise<void> {
    await this.perform(async () => {
      const { client } = this.#parts
      await this.#open(folder, false)
      const range = uids.join(',')
      // A plain EXPUNGE would take with it what the mailbox's owner had marked.
      if (client.capabilities.has('UIDPLUS')) await client.messageDelete(range, { uid: true })
      else await client.messageFlagsAdd(range, ['\\Deleted'], { uid: true })
    })
  }

  /** Takes leave; the server's farewell is not waited for. */
  async close(): Promise<void> {
    await this.perform(() => this.#parts.client.logout())
    this.abandon()
  }

  abandon(): void {
    this.#parts.client.close()
    this.#parts.transport.fail({ kind: 'closed' })
  }

  /** One step, ended by the signal or when its time is over. */
  async perform<T>(work: () => Promise<T>): Promise<Performed<T>> {
    const { client, transport, redactor, signal, stepMs } = this.#parts
    if (transport.failure !== undefined) return { status: 'failed', failure: transport.failure }
    const { promise: ended, resolve: end } = Promise.withResolvers<Performed<T>>()
    const stop = (failure: MailboxFailure) => {
      transport.fail(failure)
      client.close()
      end({ status: 'failed', failure: transport.failure ?? failure })
    }
    const onAbort = () => stop({ kind: isTimeout(signal.reason) ? 'timed-out' : 'cancelled' })
    const timer = setTimeout(() => stop({ kind: 'timed-out' }), stepMs)
    if (signal.aborted) onAbort()
    else signal.addEventListener('abort', onAbort, { once: true })
    const worked = (async (): Promise<Performed<T>> => {
      try {
        return { status: 'done', value: await work() }
      } catch (error) {
        return { status: 'failed', failure: readFailure(error, transport, redactor) }
      }
    })()
    try {
      return await Promise.race([worked, ended])
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
    }
  }

  async #open(folder: Folder, readOnly: boolean): Promise<number> {
    const { client } = this.#parts
    const present = client.mailbox
    const isOpen = present !== false && present.path === folder.path
    // A folder that stays open shows what came since only after another command (RFC 9051 §5.2).
    if (isOpen && (readOnly || present.readOnly !== true)) await client.noop()
    else await client.mailboxOpen(folder.path, { readOnly })
    const opened = client.mailbox
    const uidNext = opened === false ? 1 : opened.uidNext
    const known = this.#firstUid.get(folder.path)
    if (known !== undefined) return known
    const firstUid = Math.max(1, (Number.isSafeInteger(uidNext) ? uidNext : 1) - recentMessages)
    this.#firstUid.set(folder.path, firstUid)
    return firstUid
  }
}

function toFetched({ uid, size, source }: FetchMessageObject, folder: Folder): FetchedMessage[] {
  if (source === undefined) return []
  return [{ uid, folder, raw: source, isWhole: size === source.length }]
}

import { setTimeout as delay } from 'node:timers/promises'
import type { AskDns } from '../network/dns-answer.ts'
import { readBounce } from './copy/read-bounce.ts'
import type { Bounce } from './copy/read-bounce.ts'
import { readCopy } from './copy/read-copy.ts'
import type { CopyFacts } from './copy/read-copy.ts'
import { verifyCopy } from './copy/verify-copy.ts'
import type { CopyVerification } from './copy/verify-copy.ts'
import type { Folder } from './folder.ts'
import type { FetchedMessage, Mailbox } from './mailbox.ts'
import type { MailboxFailure } from './mailbox-failure.ts'
import { searchFor } from './search-query.ts'
import type { SentMessage } from './sent-mark.ts'

/** A copy that arrived, as it lay there. */
export type ArrivedCopy = {
  address: string
  folder: Folder
  elapsedMs: number
  facts: CopyFacts
  verified: CopyVerification
}

/** What became of the messages that were sent. A failure may come after some were found. */
export type MailboxReading = {
  copies: ArrivedCopy[]
  bounces: (Bounce & { address: string; elapsedMs: number })[]
  /** Sent, and not seen until the time was over. */
  missing: string[]
  failure?: MailboxFailure
}

type ReadOptions = {
  token: string
  sent: readonly SentMessage[]
  /** The receiver's host, whose Authentication-Results are believed. */
  host: string
  ask: AskDns
  /** How long to wait for what does not come. */
  waitMs: number
  deleteCopies: boolean
  signal: AbortSignal
}

// Mail is there after some hundred milliseconds, or after many seconds.
const firstPauseMs = 200
const longestPauseMs = 3_000
const pauseGrowth = 1.5

/** Looks for the copies and bounces of messages until each is accounted for, or the time is over. */
export async function readMailbox(mailbox: Mailbox, options: ReadOptions): Promise<MailboxReading> {
  const { token, sent, waitMs, signal } = options
  const reading: MailboxReading = { copies: [], bounces: [], missing: [] }
  const found = new Map<Folder, number[]>()
  const query = searchFor(token, sent)
  const deadline = performance.now() + waitMs
  let pauseMs = firstPauseMs
  let isLastRound = false
  for (;;) {
    for (const folder of mailbox.folders) {
      if (outstanding(sent, reading).length === 0) break
      const looked = await mailbox.look(folder, query, isLastRound)
      if (looked.status === 'failed') {
        reading.failure = looked.failure
        break
      }
      for (const message of looked.value) {
        const isOurs = await account(message, options, reading)
        if (isOurs) found.set(folder, [...(found.get(folder) ?? []), message.uid])
      }
    }
    const isOver = outstanding(sent, reading).length === 0 || reading.failure !== undefined
    if (isOver || isLastRound) break
    const left = deadline - performance.now()
    isLastRound = left <= pauseMs
    await delay(Math.max(0, Math.min(pauseMs, left)), undefined, { signal }).catch(() => {})
    pauseMs = Math.min(pauseMs * pauseGrowth, longestPauseMs)
  }
  reading.missing = outstanding(sent, reading).map(({ address }) => address)
  if (options.deleteCopies) {
    for (const [folder, uids] of found) await mailbox.remove(folder, uids)
  }
  return reading
}

function outstanding(sent: readonly SentMessage[], { copies, bounces }: MailboxReading) {
  const isKnown = ({ address }: SentMessage) =>
    copies.some((copy) => copy.address === address) ||
    bounces.some((bounce) => bounce.address === address && bounce.action === 'failed')
  return sent.filter((message) => !isKnown(message))
}

/** Whether the message is a copy or a bounce of one that was sent: only by its mark, whatever the server says it found. */
async function account(
  { raw, folder, isWhole }: FetchedMessage,
  { sent, host, ask }: ReadOptions,
  reading: MailboxReading,
): Promise<boolean> {
  const seenAt = performance.now()
  const copy = await readCopy(raw, host)
  const original = sent.find(({ mark }) => mark === copy?.mark)
  if (copy !== undefined && original !== undefined) {
    const { address, acceptedAt } = original
    if (reading.copies.some((known) => known.address === address)) return true
    const verified = await verifyCopy(isWhole ? raw : undefined, copy, ask)
    reading.copies.push({
      address,
      folder,
      elapsedMs: seenAt - acceptedAt,
      facts: copy,
      verified,
    })
    return true
  }
  const bounce = await readBounce(raw)
  const returned = sent.find(
    ({ mark, messageId }) => bounce?.mark === mark || bounce?.messageId === messageId,
  )
  if (bounce === undefined || returned === undefined) return false
  const { address, acceptedAt } = returned
  reading.bounces.push({ ...bounce, address, elapsedMs: seenAt - acceptedAt })
  return true
}

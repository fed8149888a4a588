import { cacheDns } from '../network/dns-answer.ts'
import type { InspectionRun } from '../inspection/inspection-run.ts'
import type { CandidateBoard, Entry } from './candidate-board.ts'
import type { Query, Source } from './proposal.ts'
import { tryProposal } from './try-proposal.ts'

/** All in milliseconds. */
export type DiscoveryLimits = {
  /** How long a better answer is waited for once one works. */
  patienceMs: number
  /** Between the tries of one source, so that a guess that works spares the others. */
  staggerMs: number
  /** Before guesses are tried at all. */
  headStartMs: number
}

export const usualDiscoveryLimits: DiscoveryLimits = {
  patienceMs: 850,
  staggerMs: 100,
  headStartMs: 250,
}

type Race = DiscoveryLimits & { sources: readonly Source[]; databaseUrl: string }

/**
 * Asks all sources at once and tries what they propose, on the board, while others still answer. Ends when nothing better can come, or
 * when something has worked for as long as patience lasts; the rest is called off.
 */
export async function raceSources(
  run: Omit<InspectionRun, 'host'>,
  query: Query,
  board: CandidateBoard,
  { sources, databaseUrl, ...limits }: Race,
): Promise<void> {
  const stop = new AbortController()
  const onAbort = () => stop.abort(run.signal.reason)
  run.signal.addEventListener('abort', onAbort, { once: true })
  const pending = new Set(sources.keys())
  const over = Promise.withResolvers<void>()
  const tools = {
    ask: cacheDns(run.deps.ask),
    fetch: run.deps.fetch,
    databaseUrl,
    signal: stop.signal,
  }
  let patience: NodeJS.Timeout | undefined

  const look = () => {
    const [best] = board.ranked()
    if (best?.trial?.status !== 'works') return
    if (!board.isBeatable(best, pending)) over.resolve()
    patience ??= setTimeout(() => over.resolve(), limits.patienceMs)
  }
  const attempt = async (entry: Entry, delayMs: number) => {
    await pause(delayMs, stop.signal)
    if (stop.signal.aborted) return
    const trial = await tryProposal(run, entry.proposal, stop.signal)
    if (stop.signal.aborted) return
    entry.trial = trial
    if (trial.status === 'works' && isOwn(entry, query)) {
      // A name below the domain with a certificate that verifies belongs to whoever owns the domain.
      entry.proposal = { ...entry.proposal, isTrusted: true }
    }
    look()
  }
  const ask = async (source: Source, rank: number) => {
    const isGuess = rank === sources.length - 1
    const proposals = await source.find(query, tools)
    const entries = proposals.flatMap((proposal) => board.add(proposal, source.id, rank) ?? [])
    pending.delete(rank)
    look()
    const headStartMs = isGuess ? limits.headStartMs : 0
    await Promise.all(
      entries.map((entry, index) =>
        attempt(entry, headStartMs + (isGuess ? index * limits.staggerMs : 0)),
      ),
    )
  }
  void Promise.all(sources.map(ask)).then(() => over.resolve())
  stop.signal.addEventListener('abort', () => over.resolve(), { once: true })
  await over.promise
  clearTimeout(patience)
  run.signal.removeEventListener('abort', onAbort)
  stop.abort()
}

function isOwn({ proposal }: Entry, { domain }: Query): boolean {
  const { host, encryption } = proposal
  return encryption !== 'none' && (host === domain || host.endsWith(`.${domain}`))
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const end = () => {
    clearTimeout(timer)
    resolve()
  }
  const timer = setTimeout(() => {
    signal.removeEventListener('abort', end)
    resolve()
  }, ms)
  if (signal.aborted) end()
  else signal.addEventListener('abort', end, { once: true })
  return promise
}

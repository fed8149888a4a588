import type { Page, Run, RunKind, RunState } from '@ehlo/shared'
import { randomUUID } from 'node:crypto'
import { auditEntry } from '../access/audit-entry.ts'
import type { AuditStore } from '../access/audit-store.ts'
import type { Principal } from '../access/principal.ts'
import { decodeNewestFirst, toPage } from '../cursor.ts'
import type { Log } from '../log.ts'
import { describeFault } from '../log.ts'
import { Refusal } from '../refusal.ts'
import type { Atomically, Write } from '../writes.ts'
import type { EventLog, LoggedEvent } from './event-log.ts'
import type { Kind, PlanOf, Probes } from './kinds.ts'
import type { LiveRun } from './live-run.ts'
import { startLiveRun } from './live-run.ts'
import { createPlaces } from './places.ts'
import type { RunBeginning } from './run-recorder.ts'
import type { RunStore } from './run-store.ts'
import { followStored } from './stored-run-events.ts'

/** How many ended runs keep their events for those who come back; of the others the result remains, on disk. */
const mostRecentRuns = 64

type RunOrder<K extends Kind> = {
  kind: K
  plan: PlanOf<K>
  deadlineMs: number
  /** What is known before it begins; the findings are said first. */
  about: Pick<
    RunBeginning,
    'depth' | 'connectionId' | 'connectionVersion' | 'settings' | 'findings'
  >
  /** Writes that belong together with the run's own. */
  writes: (runId: string) => Write[]
  /** Writes how the run ended, and what else follows from it, in one go; before anyone is told. */
  keepEnd?: (run: Run, update: Write) => Promise<void>
}

type RunListQuery = {
  limit: number
  cursor?: string | undefined
  connectionId?: string | undefined
  kind?: RunKind | undefined
}

/** Runs live here and outlive whoever asked for them. */
export type Runs = {
  /** Answers the id of the run, which is on its way and on disk. Refuses 429, and 503 while shutting down. */
  start: <K extends Kind>(by: Principal, order: RunOrder<K>) => Promise<string>
  /** Running or ended. Refuses 404. */
  find: (id: string) => Promise<Run>
  /** The run as it ends. Refuses 404. */
  untilEnd: (id: string) => Promise<Run>
  /** Newest first, without transcripts. */
  list: (query: RunListQuery) => Promise<Page<Run>>
  /** What it said after the event of this id, until its end. Refuses 404. */
  follow: (id: string, after: number, signal: AbortSignal) => Promise<AsyncGenerator<LoggedEvent[]>>
  /** Answers the run as it was cut short. Refuses 404, 403 for another's run, 409 `already-finished`. */
  cancel: (by: Principal, id: string) => Promise<Run>
  count: () => { running: number; ended: { kind: RunKind; state: RunState; count: number }[] }
  /** Cancels whatever runs, and waits for it. */
  close: () => Promise<void>
}

export type RunsParts = {
  probes: Probes
  store: { runs: RunStore; audit: AuditStore; atomically: Atomically }
  log: Log
  now: () => number
}

export function createRuns({ probes, store, log, now }: RunsParts): Runs {
  const live = new Map<string, LiveRun>()
  // Apart from the live ones, which hold on to their plan and so to a password.
  const recent = new Map<string, { run: Run; log: EventLog }>()
  const ended = new Map<string, { kind: RunKind; state: RunState; count: number }>()
  const takePlace = createPlaces()
  let isClosing = false

  const conclude = async (run: Run, keepEnd: RunOrder<Kind>['keepEnd']): Promise<void> => {
    const update = store.runs.update(run)
    try {
      await (keepEnd === undefined ? store.atomically([update]) : keepEnd(run, update))
    } catch (fault) {
      // Whoever waits still gets the result where the disk is full; the log says why the history will miss it.
      log('error', 'The end of a run could not be stored', {
        runId: run.id,
        fault: describeFault(fault),
      })
    }
  }

  const watch = async (id: string, started: LiveRun): Promise<void> => {
    live.set(id, started)
    const run = await started.ended
    recent.set(id, { run, log: started.log })
    live.delete(id)
    const name = `${run.kind} ${run.state}`
    const { kind, state } = run
    ended.set(name, { kind, state, count: (ended.get(name)?.count ?? 0) + 1 })
    const [oldest] = recent.keys()
    if (recent.size > mostRecentRuns && oldest !== undefined) recent.delete(oldest)
  }

  const findEnded = async (id: string): Promise<Run> => {
    const ended = recent.get(id)?.run ?? (await store.runs.find(id))?.run
    if (ended === undefined) throw new Refusal('not-found')
    return ended
  }

  return {
    start: async (by, order) => {
      if (isClosing) throw new Refusal('not-available', 'Ehlo is shutting down.')
      const beginning: RunBeginning = {
        id: randomUUID(),
        kind: order.kind,
        startedAt: new Date(now()).toISOString(),
        startedBy: by.name,
        ...order.about,
      }
      const leavePlace = takePlace(by)
      try {
        await insert(store, beginning, by, order.writes(beginning.id))
      } catch (fault) {
        leavePlace()
        throw fault
      }
      const run = startLiveRun({
        beginning,
        ownerId: by.tokenId,
        probe: probes[order.kind],
        plan: order.plan,
        deadlineMs: order.deadlineMs,
        conclude: (ended) => conclude(ended, order.keepEnd),
        reportFault: (fault) => {
          log('error', 'A probe threw', { runId: beginning.id, fault: describeFault(fault) })
        },
      })
      void watch(beginning.id, run).finally(leavePlace)
      return beginning.id
    },
    find: async (id) => live.get(id)?.look() ?? findEnded(id),
    untilEnd: async (id) => live.get(id)?.ended ?? findEnded(id),
    list: (query) => list(store.runs, query),
    follow: async (id, after, signal) => {
      const log = live.get(id)?.log ?? recent.get(id)?.log
      return log?.follow(after, signal) ?? followStored(await findEnded(id), after)
    },
    cancel: async (by, id) => {
      const run = live.get(id)
      if (run === undefined) {
        await findEnded(id)
        throw new Refusal('already-finished')
      }
      if (by.role !== 'admin' && by.tokenId !== run.ownerId) throw new Refusal('forbidden')
      run.stop(`Cancelled by ${by.name}.`)
      const ended = await run.ended
      if (ended.state !== 'cancelled') throw new Refusal('already-finished')
      await store.atomically([store.audit.add(auditEntry(by, new Date(), 'run.cancel', id))])
      return ended
    },
    count: () => ({ running: live.size, ended: [...ended.values()] }),
    close: async () => {
      isClosing = true
      for (const run of live.values()) run.stop('Stopped: the API was shut down.')
      await Promise.all([...live.values()].map((run) => run.ended))
    },
  }
}

async function insert(
  store: RunsParts['store'],
  beginning: RunBeginning,
  by: Principal,
  writes: Write[],
): Promise<void> {
  const run: Run = {
    ...beginning,
    state: 'running',
    elapsedMs: 0,
    egress: { address: '', ehloName: '' },
    stages: [],
    alternatives: [],
    transcript: [],
  }
  const outcome = await store.atomically([
    store.runs.insert({ run, ownerId: by.tokenId }),
    ...writes,
  ])
  if (outcome !== 'written') throw new Refusal('not-available', 'Please try again.')
}

async function list(store: RunStore, { cursor, ...query }: RunListQuery): Promise<Page<Run>> {
  const after = decodeNewestFirst(cursor)
  const found = await store.list({
    ...query,
    limit: query.limit + 1,
    after: after && { startedAt: after.createdAt, id: after.id },
  })
  return toPage(found, query.limit, ({ startedAt, id }) => [startedAt, id])
}

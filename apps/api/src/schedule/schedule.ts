import type { Connection, Run } from '@ehlo/shared'
import type { Connections } from '../connections/connections.ts'
import type { Log } from '../log.ts'
import { describeFault } from '../log.ts'
import { chooseNext, type Candidate } from './choose-next.ts'
import { createCheckFigures, type CheckFigures } from './check-figures.ts'
import type { StartedCheck } from './start-check.ts'

/** How many checks are under way at most. */
const mostAtOnce = 4
/** How long a connection that was added, or may be checked again, is not noticed. */
const refreshMs = 5 * 60_000
const pageSize = 200

export type Schedule = {
  /** Starts what is due, and again whenever something is; resolves when nothing that is due is left. */
  wake: () => Promise<void>
  figures: () => CheckFigures
  /** Starts nothing more. What is under way is cancelled with every other run. */
  stop: () => Promise<void>
}

export type ScheduleParts = {
  periodMs: number
  connections: Pick<Connections, 'list' | 'find'>
  mayCheck: (connection: Connection) => boolean
  start: (id: string) => Promise<StartedCheck>
  log: Log
  now: () => number
}

/** Tests stored connections by itself, each once in a period, and says in the log where that has changed what is known. */
export function createSchedule(parts: ScheduleParts): Schedule {
  const { periodMs, connections, log, now } = parts
  const figures = createCheckFigures({ connections, log })
  let candidates: Candidate[] = []
  let refreshedMs: number | undefined
  let lastStartMs: number | undefined
  const underWay = new Map<string, Promise<void>>()
  let round: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  let isStopped = false

  async function refresh(): Promise<void> {
    const known = new Map(candidates.map(({ id, lastMs }) => [id, lastMs]))
    const found: Candidate[] = []
    let cursor: string | undefined
    do {
      const page = await connections.list({ limit: pageSize, active: true, cursor })
      for (const connection of page.items.filter(parts.mayCheck)) {
        const times = [known.get(connection.id), timeOf(connection.health.checkedAt)]
        found.push({ id: connection.id, lastMs: latest(times) })
      }
      cursor = page.nextCursor
    } while (cursor !== undefined && !isStopped)
    candidates = found
    lastStartMs ??= latest(found.map(({ lastMs }) => lastMs))
    refreshedMs = now()
  }

  /** Starts one after the other, as long as one is due and there is a place; answers when to look again. */
  async function startDue(): Promise<number> {
    if (refreshedMs === undefined || now() - refreshedMs >= refreshMs) await refresh()
    while (!isStopped && underWay.size < mostAtOnce) {
      const next = chooseNext(candidates, { periodMs, nowMs: now(), lastStartMs })
      const lookAgainMs = (refreshedMs ?? 0) + refreshMs
      if (next === undefined) return lookAgainMs
      if (next.atMs > now()) return Math.min(next.atMs, lookAgainMs)
      const check = await parts.start(next.id)
      const lastMs = check.state === 'tested' ? check.lastMs : now()
      candidates = candidates.map((each) => (each.id === next.id ? { ...each, lastMs } : each))
      if (check.state === 'started') {
        lastStartMs = now()
        follow(check.connection, check.ended)
      }
    }
    return now() + refreshMs
  }

  function follow(before: Connection, ended: Promise<Run>): void {
    const seen = async () => {
      await figures.count(before, await ended)
    }
    const ending = seen()
      .catch(report)
      .finally(() => {
        underWay.delete(before.id)
        // A place is free.
        lookAgain()
      })
    underWay.set(before.id, ending)
  }

  function report(fault: unknown): void {
    if (!isStopped) log('error', 'A scheduled check failed', { fault: describeFault(fault) })
  }

  async function goOn(): Promise<void> {
    if (isStopped) return
    clearTimeout(timer)
    let atMs = now() + refreshMs
    try {
      atMs = await startDue()
    } catch (fault) {
      report(fault)
    }
    if (isStopped) return
    timer = setTimeout(lookAgain, Math.max(atMs - now(), 10))
    timer.unref()
  }

  function lookAgain(): void {
    // One round after the other: two at once would take the same connection.
    round = round.then(goOn)
  }

  return {
    async wake() {
      lookAgain()
      do {
        await round
        await Promise.all(underWay.values())
      } while (underWay.size > 0 && !isStopped)
    },
    figures: figures.read,
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await round
    },
  }
}

function timeOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text)
}

function latest(times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter((time) => time !== undefined)
  return known.reduce<number | undefined>((best, time) => Math.max(best ?? time, time), undefined)
}

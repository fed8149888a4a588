import type { Connection, Health, Run } from '@ehlo/shared'
import type { Connections } from '../connections/connections.ts'
import type { Log } from '../log.ts'
import { Refusal } from '../refusal.ts'

/** Checks since the start, by the health that they left; `superseded` where the connection was changed meanwhile. */
export type CheckFigures = Partial<Record<Health['state'] | 'cancelled' | 'superseded', number>>

/** Counts what came of checks, and tells the operator where a connection fails since, or works again. */
export function createCheckFigures({
  connections,
  log,
}: {
  connections: Pick<Connections, 'find'>
  log: Log
}) {
  const counts: CheckFigures = {}

  const find = async (id: string) => {
    try {
      return (await connections.find(id)).health
    } catch (error) {
      if (error instanceof Refusal) return undefined
      throw error
    }
  }

  return {
    read: (): CheckFigures => ({ ...counts }),
    async count(before: Connection, run: Run): Promise<void> {
      const health = await find(before.id)
      const result = run.state === 'cancelled' ? 'cancelled' : resultOf(run, health)
      counts[result] = (counts[result] ?? 0) + 1
      if (health?.runId !== run.id || !hasChanged(before.health, health)) return
      const { state, cause } = health
      const level = state === 'healthy' && cause === undefined ? 'info' : 'warning'
      log(level, 'A scheduled check found the health of a connection changed', {
        connection: before.id,
        run: run.id,
        state,
        cause,
      })
    },
  }
}

function resultOf(run: Run, health: Health | undefined): Health['state'] | 'superseded' {
  return health?.runId === run.id ? health.state : 'superseded'
}

// That an untested connection works is no news.
function hasChanged(before: Health, after: Health): boolean {
  const was = before.state === 'unknown' ? 'healthy' : before.state
  return was !== after.state || before.cause !== after.cause
}

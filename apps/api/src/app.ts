import type { DiagnoseAnswer, DiagnoseRequest } from '@ehlo/shared'
import type { Access } from './access/access.ts'
import type { Connections } from './connections/connections.ts'
import type { Corporations } from './connections/corporations.ts'
import type { Deliveries } from './delivery/deliveries.ts'
import { createApi } from './http/api.ts'
import type { Log } from './log.ts'
import type { Once } from './runs/idempotency.ts'
import type { Probes } from './runs/kinds.ts'
import { createLookups } from './runs/lookups.ts'
import { RefusedPasswords } from './runs/refused-passwords.ts'
import { createRuns } from './runs/runs.ts'
import { createTests } from './runs/tests.ts'
import { openSchedule } from './schedule/open-schedule.ts'
import type { Store } from './storage/store.ts'

export type { Api } from './http/api.ts'

export type AppParts = {
  store: Store
  access: Access
  corporations: Corporations
  connections: Connections
  deliveries: Deliveries
  once: Once
  probes: Probes
  /** Scheduled checks, where they are wanted: how often, and what they know connections by. */
  checks?: { periodMs: number; connections: Connections } | undefined
  diagnose: (request: DiagnoseRequest) => Promise<DiagnoseAnswer>
  /** A keyed hash, that only this installation can make. */
  fingerprint: (text: string) => string
  readProblemsDocument: () => Promise<string>
  hosts: ReadonlySet<string>
  log: Log
  now?: () => number
}

/** Joins the rooms: answers the routes, and the runs behind them, which must be closed before the store. */
export function createApp(parts: AppParts) {
  const { store, connections, once, log, now = Date.now } = parts
  const runs = createRuns({ probes: parts.probes, store, log, now })
  const lookups = createLookups({ runs, once, audit: store.audit, now })
  const { fingerprint } = parts
  const refusedPasswords = new RefusedPasswords({ store: store.refusals, fingerprint, now })
  const common = { runs, audit: store.audit, refusedPasswords, now }
  const tests = createTests({ ...common, once, connections })
  const schedule = parts.checks && openSchedule({ ...common, ...parts, ...parts.checks })
  const isReady = async () => {
    try {
      await store.audit.list(1)
      return true
    } catch {
      return false
    }
  }
  const checkFigures = () => schedule?.figures() ?? {}
  return {
    api: createApi({ ...parts, runs, tests, lookups, isReady, checkFigures }),
    runs,
    /** Does nothing until it is woken. */
    schedule,
  }
}

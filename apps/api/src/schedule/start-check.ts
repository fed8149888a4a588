import type { Connection, Run } from '@ehlo/shared'
import { toMailAddress } from '@ehlo/shared'
import { auditEntry } from '../access/audit-entry.ts'
import type { AuditStore } from '../access/audit-store.ts'
import type { Principal } from '../access/principal.ts'
import type { Connections, OpenedConnection } from '../connections/connections.ts'
import type { TestPlan } from '../probe/test-plan.ts'
import { Refusal } from '../refusal.ts'
import type { RefusedPasswords } from '../runs/refused-passwords.ts'
import type { Runs } from '../runs/runs.ts'

/** Whoever starts checks, as runs and the audit trail call it. It has no token: nobody can log in as it. */
const scheduler: Principal = {
  tokenId: 'schedule',
  name: 'scheduled check',
  role: 'admin',
  corporationId: null,
}

const deadlineMs = 120_000

export type StartCheckParts = {
  runs: Pick<Runs, 'start' | 'list' | 'untilEnd'>
  connections: Pick<Connections, 'openCredential' | 'recordHealth'>
  audit: Pick<AuditStore, 'add'>
  refusedPasswords: Pick<RefusedPasswords, 'wasRefused' | 'noteByItself'>
  /** Whether it may be checked, as it is now. */
  mayCheck: (connection: Connection) => boolean
  periodMs: number
  now: () => number
}

/** A check that is on its way; or why none is: the connection was tested at `lastMs`, or must not be tested now. */
export type StartedCheck =
  | { state: 'started'; connection: Connection; ended: Promise<Run> }
  | { state: 'tested'; lastMs: number }
  | { state: 'left-out' }

/** Starts a check of a connection, where there is none of it and no password is sent that was refused. */
export async function startCheck(parts: StartCheckParts, id: string): Promise<StartedCheck> {
  const { runs, connections, refusedPasswords } = parts
  const lastMs = await findLastTest(parts, id)
  if (lastMs !== undefined && lastMs + parts.periodMs > parts.now()) {
    return { state: 'tested', lastMs }
  }
  const opened = await open(connections, id)
  if (opened === undefined || !parts.mayCheck(opened.connection)) return { state: 'left-out' }
  const { connection, settings, password } = opened
  const since = connection.passwordUpdatedAt ?? ''
  if (await refusedPasswords.wasRefused(settings, password, since)) return { state: 'left-out' }
  const runId = await start(parts, opened)
  return { state: 'started', connection, ended: runs.untilEnd(runId) }
}

/** Also one that runs, was cancelled or went down with the process: whatever became of it, it may have sent the password. */
async function findLastTest(
  { runs, now }: StartCheckParts,
  connectionId: string,
): Promise<number | undefined> {
  const { items } = await runs.list({ connectionId, kind: 'test', limit: 1 })
  const [last] = items
  if (last === undefined) return undefined
  return last.state === 'running' ? now() : Math.min(Date.parse(last.startedAt), now())
}

/** Undefined where it is gone, or its password cannot be read. */
async function open(
  connections: StartCheckParts['connections'],
  id: string,
): Promise<OpenedConnection | undefined> {
  try {
    return await connections.openCredential(id)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

function start(parts: StartCheckParts, opened: OpenedConnection): Promise<string> {
  const { runs, connections, refusedPasswords, audit, now } = parts
  const { connection, settings, password } = opened
  const sender = senderOf(connection)
  const plan: TestPlan = {
    settings,
    password,
    depth: 'login',
    sender,
    onBehalfOf: [],
    recipient: sender,
    language: 'en',
  }
  const { depth } = plan
  return runs.start(scheduler, {
    kind: 'test',
    plan,
    deadlineMs,
    about: {
      depth,
      settings,
      findings: [],
      connectionId: connection.id,
      connectionVersion: connection.version,
    },
    writes: (runId) => {
      const details = { runId, depth, host: settings.host, port: settings.port }
      const at = new Date(now())
      return [audit.add(auditEntry(scheduler, at, 'connection.test', connection.id, details))]
    },
    keepEnd: async (run, update) => {
      const isRefused = run.outcome?.authentication.status === 'fail'
      const refusals = isRefused ? refusedPasswords.noteByItself(settings, password) : []
      await connections.recordHealth(run, [update, ...refusals])
    },
  })
}

// A test needs a sender; at the depth of a login nobody is told it. RFC 2142 §5 gives every domain this one.
function senderOf({ username, senderAddress, senderDomain, host }: Connection): string {
  return toMailAddress(username) ?? senderAddress ?? `postmaster@${senderDomain ?? host}`
}

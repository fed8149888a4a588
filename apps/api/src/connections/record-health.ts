import { isWithinScope } from '@ehlo/shared'
import type { Run } from '@ehlo/shared'
import type { Write } from '../writes.ts'
import type { StoredConnection, StoredHealth } from './connection-store.ts'
import type { ConnectionDependencies } from './connection-dependencies.ts'
import { differingFields } from './destination.ts'

/**
 * Takes the health from a test of what is stored now; a test of settings that were changed since says nothing. Written
 * together with what else follows from the run, since each write of its own waits for the disk.
 */
export async function recordHealth(
  { store }: Pick<ConnectionDependencies, 'store'>,
  run: Run,
  beside: readonly Write[] = [],
): Promise<void> {
  const stored = await findTested(store, run)
  const health =
    stored === undefined
      ? []
      : [store.connections.recordHealth(stored.id, stored.version, judgeHealth(run, stored))]
  await store.atomically([...beside, ...health])
}

async function findTested(
  store: ConnectionDependencies['store'],
  run: Run,
): Promise<StoredConnection | undefined> {
  if (run.kind !== 'test' || run.state !== 'finished' || run.connectionId === undefined) {
    return undefined
  }
  const stored = await store.connections.find(run.connectionId)
  return stored !== undefined && isOf(run, stored) ? stored : undefined
}

function isOf(run: Run, stored: StoredConnection): boolean {
  return run.settings !== undefined && differingFields(run.settings, stored).length === 0
}

function judgeHealth(run: Run, stored: StoredConnection): StoredHealth {
  const healthCheckedAt = new Date(Date.parse(run.startedAt) + run.elapsedMs).toISOString()
  const about = { healthCheckedAt, healthRunId: run.id }
  if (hasFailed(run, stored)) {
    const worst = run.findings.find(({ severity }) => severity === 'critical') ?? run.findings[0]
    return { healthState: 'failing', ...about, healthCause: worst?.cause ?? null }
  }
  const status = run.outcome?.authentication.status
  const isHealthy =
    status === 'pass' || (status === 'not-tested' && run.settings?.authMethod === 'none')
  if (!isHealthy) return { healthState: 'unknown', ...about, healthCause: null }
  const threat = run.findings.find(({ cause }) => threats.has(cause))
  return { healthState: 'healthy', ...about, healthCause: threat?.cause ?? null }
}

// What will stop a connection that works today, unless somebody acts. Other warnings are about a test, or one address.
const threats = new Set(['cert-expires-soon'])

const stagesUpToLogin = new Set(['resolve', 'connect', 'greet', 'hello', 'secure', 'authenticate'])

// That some other address may not be sent for is an answer, not an ailment of the connection.
function hasFailed({ stages, outcome }: Run, stored: StoredConnection): boolean {
  return (
    outcome?.authentication.status === 'fail' ||
    stages.some(({ id, status }) => status === 'failed' && stagesUpToLogin.has(id)) ||
    (outcome?.sender.status === 'refused' && isWithinScope(stored, outcome.sender.address))
  )
}

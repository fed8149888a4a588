import type { Connections } from '../connections/connections.ts'
import type { Deliveries } from './deliveries.ts'

/**
 * The same use cases, after which messages that waited for a connection are looked at again: when it was changed or
 * deleted, and when a person's test showed that its login works.
 */
export function resumeOnChange(
  connections: Connections,
  deliveries: Pick<Deliveries, 'resumeConnection'>,
): Connections {
  return {
    ...connections,
    async amend(by, id, expected, change) {
      const connection = await connections.amend(by, id, expected, change)
      await deliveries.resumeConnection(id)
      return connection
    },
    async remove(by, id, expected) {
      await connections.remove(by, id, expected)
      await deliveries.resumeConnection(id)
    },
    async recordHealth(run, beside) {
      await connections.recordHealth(run, beside)
      const hasPassed = run.outcome?.authentication.status === 'pass'
      if (hasPassed && run.connectionId !== undefined) {
        await deliveries.resumeConnection(run.connectionId)
      }
    },
  }
}

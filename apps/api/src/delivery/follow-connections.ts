import type { Connection } from '@ehlo/shared'
import type { Connections } from '../connections/connections.ts'
import { differingFields } from '../connections/destination.ts'
import { Refusal } from '../refusal.ts'
import type { Deliveries } from './deliveries.ts'

/**
 * The same use cases, after which messages that waited for a connection are looked at again: when its login was changed, and when
 * a person's test showed that its login works. Where that showed a refused password, or the connection was deleted, its
 * messages wait from then on: nothing automatic may send that password again, or choose another way for them.
 */
export function followConnections(
  connections: Connections,
  deliveries: Pick<Deliveries, 'resumeConnection' | 'holdConnection' | 'holdDeleted'>,
): Connections {
  /** Whether the connection is there, unchanged since this version. */
  const isCurrent = async (id: string, version: number) => {
    try {
      return (await connections.find(id)).version === version
    } catch (error) {
      if (error instanceof Refusal) return false
      throw error
    }
  }

  return {
    ...connections,
    async amend(by, id, expected, change) {
      const before = await connections.find(id)
      const connection = await connections.amend(by, id, expected, change)
      // A new name is no new login: what was refused would be refused once more, until the account is locked.
      if (!hasSameLogin(before, connection)) await deliveries.resumeConnection(id)
      return connection
    },
    async remove(by, id, expected) {
      await connections.remove(by, id, expected)
      await deliveries.holdDeleted(id)
    },
    async recordHealth(run, beside) {
      await connections.recordHealth(run, beside)
      const { connectionId, connectionVersion } = run
      if (connectionId === undefined || connectionVersion === undefined) return
      const status = run.outcome?.authentication.status
      if (status === 'pass') await deliveries.resumeConnection(connectionId)
      if (status !== 'fail' || !(await isCurrent(connectionId, connectionVersion))) return
      await deliveries.holdConnection(connectionId, connectionVersion)
    },
  }
}

/** The same for what nobody pressed a button for: a refused password holds messages, and no success lets them go. */
export function followChecks(
  connections: Connections,
  deliveries: Pick<Deliveries, 'holdConnection' | 'holdDeleted'>,
): Connections {
  const { holdConnection, holdDeleted } = deliveries
  return followConnections(connections, {
    holdConnection,
    holdDeleted,
    resumeConnection: async () => {},
  })
}

function hasSameLogin(before: Connection, after: Connection): boolean {
  const hasSamePassword = before.passwordUpdatedAt === after.passwordUpdatedAt
  return hasSamePassword && differingFields(before, after).length === 0
}

import type { ConnectionDependencies } from './connection-dependencies.ts'
import { addConnection } from './add-connection.ts'
import { amendConnection } from './amend-connection.ts'
import type { Connections } from './connections.ts'
import { findConnection } from './find-connection.ts'
import { listConnections } from './list-connections.ts'
import { openCredential } from './open-credential.ts'
import { recordHealth } from './record-health.ts'
import { removeConnection } from './remove-connection.ts'
import { rotateCredentials } from './rotate-credentials.ts'

export function createConnections(
  given: Omit<ConnectionDependencies, 'now'> & { now?: () => Date },
): Connections {
  const dependencies = { now: () => new Date(), ...given }
  return {
    add: (by, input) => addConnection(dependencies, by, input),
    amend: (by, id, expected, change) => amendConnection(dependencies, by, id, expected, change),
    remove: (by, id, expected) => removeConnection(dependencies, by, id, expected),
    find: (id) => findConnection(dependencies, id),
    list: (query) => listConnections(dependencies, query),
    openCredential: (id) => openCredential(dependencies, id),
    recordHealth: (run, beside) => recordHealth(dependencies, run, beside),
    rotateCredentials: () => rotateCredentials(dependencies),
  }
}

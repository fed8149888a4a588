import type { Connection } from '../model/connection.ts'
import type { ConnectionTestRequest } from '../model/test-request.ts'
import { isWithinScope } from '../model/sender-scope.ts'
import { isSettled } from './matrix-cell.ts'
import type { MatrixCells } from './matrix-cell.ts'

export type MatrixOrder = { connection: Connection; body: ConnectionTestRequest }

/** As many addresses as one run takes. */
export const mostInRun = 500

/** One run for each connection that still has something to answer; what is settled is not asked again. */
export function planMatrix(
  connections: readonly Connection[],
  addresses: readonly string[],
  cells: MatrixCells,
  depth: 'envelope' | 'message',
  now = Date.now(),
): MatrixOrder[] {
  return connections.flatMap((connection) => {
    const known = cells[connection.id] ?? {}
    const open = addresses
      .filter((address) => isWithinScope(connection, address))
      .filter((address) => !isSettled(known[address.toLowerCase()], connection, depth, now))
      .slice(0, mostInRun)
    const [first] = open
    if (first === undefined) return []
    // A login that is no address of its own sends as the first that is asked for.
    const isAddress = connection.username.includes('@')
    const own = isAddress ? {} : { sender: first, recipient: first }
    const onBehalfOf = open.filter((address) => address !== (isAddress ? '' : first))
    return [{ connection, body: { depth, ...own, onBehalfOf } }]
  })
}

import type { Direction } from '../tokens/directions.ts'
import type { HostFact } from './find-hosts.ts'
import type { ReadLine } from '../lines/read-line.ts'

/**
 * Whether a host of a line could be one to send through although nothing says so: "Server: hub.nordpost.no". It is one
 * where a port that is for nothing else follows.
 */
export function mayBeServer(
  fact: HostFact,
  { read, context }: { read: ReadLine; context: Direction | undefined },
): boolean {
  const { label, line } = read
  if (fact.isNegated || fact.role !== 'any' || fact.direction !== undefined) return false
  if (context === 'incoming' || context === 'elsewhere') return false
  if (label.meanings.has('username') || label.meanings.has('domain')) return false
  const isLabelled = line.labelEnd > 0 && fact.isWholeValue
  const isCalled = label.meanings.has('server') || label.meanings.has('mail')
  const isOfServer = isLabelled && (isCalled || context === 'outgoing')
  // An address of a log is what was tried.
  if (fact.token.isLiteral === true) return isOfServer
  return isOfServer || fact.isCalledServer || fact.isPrescribed
}

import type { Connection } from '../model/connection.ts'
import type { IdentityVerdict } from '../model/outcome.ts'
import { quoteReply } from '../model/quote-reply.ts'
import type { Depth, Run } from '../model/run.ts'

/** What was found out last about one address at one connection. */
export type MatrixCell = {
  status: IdentityVerdict['status']
  proof?: IdentityVerdict['proof']
  /** The server's words with their codes, where it refused. */
  words?: string
  at: string
  /** Of the connection: what was found at other settings is stale. */
  version: number
  runId: string
}

/** Cells by connection, then by address. */
export type MatrixCells = Record<string, Record<string, MatrixCell>>

// Rights change when somebody leaves or a policy is tightened: a week is what an administrator remembers.
const staleAfterMs = 7 * 24 * 60 * 60 * 1000

const strength = { envelope: 1, message: 2, delivered: 3 } as const
const wanted: Record<Exclude<Depth, 'login'>, number> = { envelope: 1, message: 2 }

/** Whether an answer need not be asked for again: it was yes, of late, at these settings, and as deep as is asked. */
export function isSettled(
  cell: MatrixCell | undefined,
  connection: Connection,
  depth: keyof typeof wanted,
  now: number,
): boolean {
  if (cell?.status !== 'accepted' || cell.version !== connection.version) return false
  if (now - Date.parse(cell.at) > staleAfterMs) return false
  return cell.proof !== undefined && strength[cell.proof] >= wanted[depth]
}

/** What a run says of each address. */
export function cellsOf(run: Run): Record<string, MatrixCell> {
  const { outcome, connectionVersion = 0, startedAt, id } = run
  if (outcome === undefined || run.state === 'running') return {}
  const { authentication, sender, onBehalfOf } = outcome
  const loginReply = authentication.status === 'fail' ? authentication.reply : undefined
  return Object.fromEntries(
    [sender, ...onBehalfOf].map(({ address, status, proof, reply }) => {
      const said = status === 'not-tested' ? loginReply : reply
      const cell: MatrixCell = {
        status,
        at: startedAt,
        version: connectionVersion,
        runId: id,
        ...(proof === undefined ? {} : { proof }),
        ...(said === undefined || status === 'accepted' ? {} : { words: quoteReply(said) }),
      }
      return [address.toLowerCase(), cell]
    }),
  )
}

import type { Connection } from '@ehlo/shared'
import type { Tone } from '../verdict.ts'
import { isWithinScope } from '@ehlo/shared/matrix'
import type { MatrixCell } from '@ehlo/shared/matrix'

export type CellWord =
  | 'delivered'
  | 'accepted'
  | 'notRefused'
  | 'refused'
  | 'rewritten'
  | 'inconclusive'
  | 'notTested'
  | 'open'
  | 'outside'

/** What a cell says, and how good that is. */
export function cellWord(
  cell: MatrixCell | undefined,
  connection: Connection,
  address: string,
): [CellWord, Tone] {
  if (!isWithinScope(connection, address)) return ['outside', 'open']
  if (cell === undefined) return ['open', 'open']
  switch (cell.status) {
    case 'accepted':
      if (cell.proof === 'delivered') return ['delivered', 'ok']
      return cell.proof === 'envelope' ? ['notRefused', 'open'] : ['accepted', 'ok']
    case 'refused':
      return ['refused', 'bad']
    case 'rewritten':
      return ['rewritten', 'bad']
    case 'inconclusive':
      return ['inconclusive', 'warn']
    case 'not-tested':
      return ['notTested', 'warn']
  }
}

import type { Cell } from '../../reading.ts'
import { isKnownPort } from '../ports/known-ports.ts'
import { tokenise } from '../tokens/tokenise.ts'
import { wordOf } from '../tokens/tokens.ts'

/** `Old | New` above servers: what is in force alone is read. */
export function withoutOutdatedColumns(rows: readonly Cell[][]): Cell[][] {
  const head = rows[0] ?? []
  const isOutdated = head.map(
    ({ text }, column) => column > 0 && rows.length > 1 && saysOutdated(text),
  )
  return rows.map((row) => row.filter((_, column) => isOutdated[column] !== true))
}

/** "Before" and "until March" head what is no longer in force. */
const befores = new Set(
  'before until till avant jusqu antes hasta ate vorher bis bislang for frem indtil innan fram prima fino'.split(
    ' ',
  ),
)

function saysOutdated(text: string): boolean {
  if (text.length > 40) return false
  const tokens = tokenise(text)
  const isPast = befores.has(wordOf(tokens[0]))
  return (
    (isPast || tokens.some((token) => token.kind === 'meaning' && token.meaning === 'outdated')) &&
    !tokens.some(
      (token) => token.kind === 'host' || (token.kind === 'number' && isKnownPort(token.value)),
    )
  )
}

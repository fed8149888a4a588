import { directionOfAll } from '../tokens/directions.ts'
import type { Direction } from '../tokens/directions.ts'
import type { Token } from '../tokens/tokens.ts'
import type { Meaning } from '../../words/meanings.ts'

/** What the words of a label mean. */
export type Label = { meanings: ReadonlySet<Meaning>; direction: Direction | undefined }

export const noLabel: Label = { meanings: new Set(), direction: undefined }

export function labelOf(tokens: readonly Token[]): Label {
  return {
    meanings: new Set(tokens.flatMap((token) => (token.kind === 'meaning' ? [token.meaning] : []))),
    direction: directionOfAll(tokens),
  }
}

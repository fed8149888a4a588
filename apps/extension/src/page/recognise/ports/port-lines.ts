import { directionOfAll } from '../tokens/directions.ts'
import type { Direction } from '../tokens/directions.ts'
import { unmistakablePorts } from './known-ports.ts'
import type { ReadLine } from '../lines/read-line.ts'

/** One that is known, with a word for protection beside it. */
export function isUnmistakable({ fact, named }: ReadLine['ports'][number]): boolean {
  return unmistakablePorts.has(fact.value) && named.protection !== undefined
}

/** "Port: 587" below "Option 2", itself below a server: a line that says nothing else. */
export function isOptionOf({ line, tokens, direction }: ReadLine): boolean {
  const isWord = ({ kind }: { kind: string }) => kind === 'word' || kind === 'address'
  return direction === undefined && (line.labelEnd > 0 || !tokens.some(isWord))
}

/** Which way the words before a port go, or those after it where none stands before. */
export function directionBefore(read: ReadLine, at: number): Direction | undefined {
  const said = directionOfAll(read.tokens.filter((token) => token.at < at))
  return said ?? (read.direction === 'elsewhere' ? undefined : read.direction)
}

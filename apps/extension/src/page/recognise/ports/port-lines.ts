import { directionOfAll } from '../tokens/directions.ts'
import type { Direction } from '../tokens/directions.ts'
import { unmistakablePorts } from './known-ports.ts'
import type { ReadLine } from '../lines/read-line.ts'
import type { Group } from './group.ts'
import type { Place } from './place.ts'

/** One that is known, with a word for protection beside it. */
function isUnmistakable({ fact, named }: ReadLine['ports'][number]): boolean {
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

/** "If you cannot send, try port 587 of the outgoing server": said of the server named before, sections later. */
export function isOfOnlyServer(read: ReadLine, at: Place, group: Group | undefined): boolean {
  const { direction, line } = read
  // "And if that port is blocked?" asks for another one of the server of the question before.
  const isNext = group !== undefined && at.section - group.at.section === 1
  const isAnswer = direction === undefined && isNext && read.ports.every(isUnmistakable)
  return (
    (direction === 'outgoing' || isAnswer) &&
    line.kind === 'text' &&
    line.labelEnd === 0 &&
    at.record === undefined &&
    group?.hasPorts === true &&
    group.drafts.length === 1 &&
    group.at.section !== at.section
  )
}

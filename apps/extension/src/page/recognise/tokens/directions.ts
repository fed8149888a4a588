import type { Token } from './tokens.ts'

/** Which way mail goes: a page speaks of sending, of reading mail, of both at once, or of something else. */
export type Direction = 'outgoing' | 'incoming' | 'both' | 'elsewhere'

export function directionOf(token: Token | undefined): Direction | undefined {
  if (token?.kind !== 'meaning') return undefined
  const { meaning } = token
  if (meaning === 'outgoing' || meaning === 'incoming' || meaning === 'elsewhere') return meaning
  return undefined
}

/** Two directions side by side (`IMAP/SMTP`) are both; else the later one counts. */
export function joinDirections(
  before: Direction | undefined,
  next: Direction,
  areSideBySide: boolean,
): Direction {
  if (before === undefined || !areSideBySide || before === next) return next
  if (next === 'elsewhere' || before === 'elsewhere') return next === 'elsewhere' ? before : next
  return 'both'
}

/** The direction of a whole heading or label. */
export function directionOfAll(tokens: readonly Token[]): Direction | undefined {
  const found = new Set(tokens.map(directionOf))
  if (found.has('outgoing')) return found.has('incoming') ? 'both' : 'outgoing'
  if (found.has('incoming')) return 'incoming'
  return found.has('elsewhere') ? 'elsewhere' : undefined
}

import type { Page } from '@ehlo/shared'
import { Refusal } from './refusal.ts'

const longestCursor = 2048

/** The page of `limit` items, given one more where there is one, and where an item stands in its list. */
export function toPage<Item>(
  found: Item[],
  limit: number,
  positionOf: (item: Item) => readonly (string | number)[],
): Page<Item> {
  const items = found.slice(0, limit)
  const last = items.at(-1)
  if (found.length <= limit || last === undefined) return { items }
  return { items, nextCursor: encodeCursor(positionOf(last)) }
}

/** The place after the last item of a page, as an opaque text. */
function encodeCursor(position: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url')
}

/** What `encodeCursor` was given, or a refusal: a cursor comes from outside. `shape` names the types, in order. */
export function decodeCursor<Position extends readonly (string | number)[]>(
  cursor: string,
  shape: {
    readonly [Index in keyof Position]: Position[Index] extends number ? 'number' : 'string'
  },
): Position {
  const position = cursor.length > longestCursor ? undefined : parse(cursor)
  if (
    !Array.isArray(position) ||
    position.length !== shape.length ||
    position.some((part, index) => !isOfType(part, shape[index]))
  ) {
    throw notOfThisList()
  }
  // Each part was just compared with its declared type.
  return position as unknown as Position
}

/** The place that lists from newest to oldest make their cursors of. */
export function decodeNewestFirst(
  cursor: string | undefined,
): { createdAt: string; id: string } | undefined {
  if (cursor === undefined) return undefined
  const [createdAt, id] = decodeCursor<[string, string]>(cursor, ['string', 'string'])
  if (!isTime(createdAt)) throw notOfThisList()
  return { createdAt, id }
}

// A database must never be asked about a number or a time that its columns cannot hold.
function isOfType(part: unknown, type: 'number' | 'string' | undefined): boolean {
  if (type === 'string') return typeof part === 'string'
  return Number.isInteger(part) && Math.abs(Number(part)) < 2 ** 31
}

function isTime(text: string): boolean {
  const time = new Date(text)
  return !Number.isNaN(time.getTime()) && time.toISOString() === text
}

function notOfThisList(): Refusal {
  return new Refusal('malformed', 'The cursor is not one of this list.')
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return undefined
  }
}

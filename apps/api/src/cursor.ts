import { Refusal } from './refusal.ts'

const longestCursor = 2048

/** The place after the last item of a page, as an opaque text. */
export function encodeCursor(position: readonly (string | number)[]): string {
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
    position.some((part, index) => typeof part !== shape[index])
  ) {
    throw new Refusal('malformed', 'The cursor is not one of this list.')
  }
  // Each part was just compared with its declared type.
  return position as unknown as Position
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return undefined
  }
}

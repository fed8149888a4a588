/**
 * A room of docs/adr/0001-rooms.md as lint sees it. Of two overrides that set a rule for a file the later one holds and the
 * earlier one is forgotten: so a room's one override says all that is refused there.
 */
export type Room = {
  /** The rooms that its files may import, by name. */
  may: readonly string[]
  /** The rooms of which they may import types. */
  types?: readonly string[]
  /** Of the libraries that are kept for some rooms, those that this one uses. */
  uses?: readonly Library[]
  /** Where to go instead: the sentence that whoever is refused reads. */
  instead: string
}

export type Pattern = {
  group?: string[]
  regex?: string
  message: string
  allowTypeImports?: boolean
}

type Library = keyof typeof libraries

const libraries = {
  web: {
    names: ['hono', 'hono/*', 'hono-openapi', '@hono/*'],
    message: 'HTTP is http/’s: take what you need as an argument; app.ts joins the rooms.',
  },
  database: {
    names: ['drizzle-orm', 'drizzle-orm/*', 'better-sqlite3', 'postgres'],
    message: 'SQL is storage/’s: declare the store that you want, and take it as an argument.',
  },
  sending: {
    names: ['nodemailer', 'nodemailer/*'],
    message: 'What goes out by nodemailer goes through smtp/, for tests and production alike.',
  },
  sockets: {
    names: ['node:net', 'node:tls', 'node:dns', 'node:dns/*', 'node:dgram'],
    message: 'Sockets are opened in network/ and smtp/, where every destination is guarded.',
  },
  shared: {
    names: ['@ehlo/shared', '@ehlo/shared/*'],
    message: 'This room stands on Node alone: what knows the wire belongs into a room above it.',
  },
} as const

/** What is refused of the other rooms: all that is not allowed, and values where only types are. */
export function refuseRooms(room: Room, others: readonly string[]): Pattern[] {
  const { may, types = [], instead } = room
  const refused = others.filter((name) => !may.includes(name) && !types.includes(name))
  return [
    ...(refused.length === 0 ? [] : [{ regex: inRooms(refused), message: instead }]),
    ...(types.length === 0
      ? []
      : [
          {
            regex: inRooms(types),
            allowTypeImports: true,
            message: `Of ${types.join(', ')} types alone (\`import type\`). ${instead}`,
          },
        ]),
  ]
}

/** What is refused of the libraries that are kept for some rooms. */
export function refuseLibraries({ uses = [] }: Room): Pattern[] {
  return Object.entries(libraries)
    .filter(([name]) => !uses.includes(name as Library))
    .map(([, { names, message }]) => ({ group: [...names], message }))
}

/** An override that refuses these in these files. */
export function override(files: string[], patterns: Pattern[], paths: object[] = []) {
  return {
    files,
    rules: {
      'no-restricted-imports': ['error', { ...(paths.length > 0 && { paths }), patterns }],
    },
  }
}

// No folder inside a room has the name of a room beside it (test/unit/rooms.test.ts).
function inRooms(names: readonly string[]): string {
  return String.raw`^(?:\.\./)+(?:${names.join('|')})/`
}

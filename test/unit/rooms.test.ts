import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../support/command-line/run-ehlo.ts'

/**
 * Walks the table of docs/adr/0001-rooms.md: each room gets a file that imports from every other one, and lint, asked once for
 * all of them, must refuse what the table does not allow, and nothing else.
 */

type Room = { path: string; name: string; may: string[]; types: string[]; mayAll: boolean }
type Import = { file: string; from: string; isType: boolean; isRefused: boolean }

const table = readTable()

const betweenRooms = table.flatMap((room) =>
  table
    .filter((other) => other !== room && dirname(other.path) === dirname(room.path))
    .flatMap((other) => importsBy(room, `${relative(room.path, other.path)}/thing.ts`, other.name)),
)

const librariesKept = ['hono', 'drizzle-orm', 'nodemailer'].flatMap((library) =>
  table
    .filter(({ path }) => path.startsWith('apps/api/'))
    .flatMap((room) => importsBy(room, library, library)),
)

const sharedByRooms = table
  .filter(({ path }) => path.startsWith('apps/api/'))
  .flatMap((room) => importsBy(room, '@ehlo/shared', 'shared'))

const elsewhere: [file: string, from: string, isRefused: boolean][] = [
  ['packages/shared/src/model/x.ts', 'zod/mini', false],
  ['packages/shared/src/model/x.ts', 'zod', true],
  ['packages/shared/src/report/x.ts', 'zod/mini', true],
  ['packages/shared/src/matrix/x.ts', 'zod/mini', true],
  ['packages/shared/src/diagnosis/x.ts', 'node:fs', true],
  ['packages/shared/src/x.ts', 'node:fs', true],
  // Deeper inside a room it is refused all the same.
  ['apps/api/src/smtp/mechanisms/x.ts', '../../probe/thing.ts', true],
  ['apps/api/src/smtp/mechanisms/x.ts', '../session.ts', false],
  ['apps/api/src/http/routes/x.ts', '../../storage/store.ts', true],
  ['apps/api/src/http/routes/x.ts', '../../network/dialer.ts', true],
  // What joins the rooms is above them; words that all say alike are nobody's.
  ['apps/api/src/probe/x.ts', '../main.ts', true],
  ['apps/api/src/delivery/queue/x.ts', '../../config.ts', true],
  ['apps/api/src/delivery/queue/x.ts', '../../refusal.ts', false],
  ['apps/api/src/cli/commands/x.ts', '../../main.ts', false],
  ['apps/api/src/access/x.ts', 'node:net', true],
  ['apps/api/src/discovery/x.ts', 'node:dns/promises', true],
  ['apps/api/src/network/x.ts', 'node:net', false],
  // Checks have opinions and do no I/O.
  ...['probe', 'domain', 'inspection'].flatMap((room): [string, string, boolean][] =>
    ['hono', 'drizzle-orm', 'node:net', 'node:dns', 'node:fs', '../../http/thing.ts']
      .concat('../../storage/thing.ts', '../../network/dialer.ts', '../../runs/thing.ts')
      .map((from) => [`apps/api/src/${room}/checks/x.ts`, from, true]),
  ),
  ['apps/api/src/probe/checks/x.ts', '../../smtp/session.ts', true],
  ['apps/api/src/probe/checks/x.ts', '../../smtp/open-session.ts', true],
  ['apps/api/src/probe/checks/x.ts', '../../smtp/certificate-end.ts', false],
  ['apps/api/src/probe/checks/x.ts', '../stages/connect.ts', true],
  ['apps/api/src/probe/checks/x.ts', '../start-session.ts', true],
  ['apps/api/src/probe/checks/x.ts', '../judge-reply.ts', false],
  ['apps/api/src/domain/checks/x.ts', '../evidence/collect-mx.ts', true],
  ['apps/api/src/domain/checks/x.ts', '../../network/dns-answer.ts', false],
  ['apps/api/src/inspection/checks/x.ts', '../../smtp/session.ts', true],
  ['apps/api/src/inspection/checks/x.ts', '../../smtp/capabilities.ts', false],
  ['apps/api/src/inspection/checks/x.ts', '../ports/converse.ts', true],
  ['apps/api/src/inspection/checks/x.ts', '../tls/shake-hands.ts', true],
  ['apps/api/src/inspection/checks/x.ts', '../ports/judge-cells.ts', false],
  // In a page.
  ['apps/extension/src/page/collect/x.ts', '../recognise/thing.ts', true],
  ['apps/extension/src/page/collect/x.ts', '../words/thing.ts', false],
  ['apps/extension/src/page/collect/x.ts', '@ehlo/shared/names', true],
  ['apps/extension/src/page/recognise/x.ts', '../collect/thing.ts', true],
  ['apps/extension/src/page/recognise/lines/x.ts', '../../words/thing.ts', false],
  ['apps/extension/src/page/recognise/x.ts', '../../settings/memory.ts', true],
  ['apps/extension/src/page/recognise/x.ts', 'wxt/browser', true],
  ['apps/extension/src/page/words/x.ts', '../collect/thing.ts', true],
  ...['api', 'settings', 'i18n', 'state', 'worker', 'page'].map(
    (room): [string, string, boolean] => [`apps/extension/src/${room}/x.ts`, 'preact', true],
  ),
  ...['api', 'settings', 'i18n', 'state', 'worker', 'page', 'views', 'screens'].flatMap(
    (room): [string, string, boolean][] =>
      ['@ehlo/api', 'node:fs', '../../../api/src/thing.ts'].map((from) => [
        `apps/extension/src/${room}/x.ts`,
        from,
        true,
      ]),
  ),
  ['apps/extension/src/views/x.ts', 'preact', false],
  ['apps/extension/src/state/x.ts', '@ehlo/shared', true],
  ['apps/extension/src/state/x.ts', '@ehlo/shared/names', false],
  ['apps/extension/build/x.ts', '../src/state/thing.ts', true],
  ['apps/extension/build/x.ts', '@ehlo/shared/diagnosis', false],
]

const imports: Import[] = [
  ...betweenRooms,
  ...librariesKept,
  ...sharedByRooms,
  ...elsewhere.map(([file, from, isRefused]) => ({ file, from, isType: false, isRefused })),
]

test('lint refuses what the table of the rooms does not allow, says where to go, and refuses no more', () => {
  expect(imports.length).toBeGreaterThan(700)
  const messages = lint(imports)
  const differing = imports.flatMap(({ file, from, isType, isRefused }, index) => {
    const message = messages.get(index)
    if ((message !== undefined) === isRefused) return []
    return `${file}: ${isType ? 'types of ' : ''}${from} is ${isRefused ? 'not ' : ''}refused`
  })
  expect(differing).toEqual([])
  for (const message of messages.values()) expect(message).toMatch(/^\S.{30,}\.$/)
})

test('the table has every folder, and no folder inside a room has the name of one beside it', () => {
  const paths = new Set(table.map(({ path }) => path))
  const apart = new Set(['apps/extension/src/entrypoints', 'apps/extension/src/styles'])
  for (const parent of ['packages/shared/src', 'apps/api/src', 'apps/extension/src']) {
    const rooms = foldersOf(parent)
    for (const name of rooms) {
      const path = `${parent}/${name}`
      if (apart.has(path)) continue
      expect(paths).toContain(path)
      const inside = readdirSync(join(projectRoot, path), { recursive: true, withFileTypes: true })
      // Causes are folders by the names of failures; words by what says them, and neither imports its neighbours.
      if (name === 'causes' || name === 'i18n') continue
      const folders = inside.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
      expect(folders.filter((folder) => rooms.includes(folder))).toEqual([])
    }
  }
})

test('every file beside the rooms of the API joins them or is anyone’s', () => {
  const joining = /const joining = \[([^\]]*)\]/.exec(read('scripts/rooms/api.ts'))?.[1] ?? ''
  const known = new Set([...joining.matchAll(/'(.+)'/g)].map(([, name]) => `${name}.ts`))
  const files = readdirSync(join(projectRoot, 'apps/api/src')).filter((name) =>
    name.endsWith('.ts'),
  )
  expect(files).toEqual(expect.arrayContaining([...known]))
  expect(files.filter((name) => !known.has(name))).toEqual([
    'cursor.ts',
    'file-fault.ts',
    'load-texts.ts',
    'log.ts',
    'make-private-folder.ts',
    'refusal.ts',
    'start-error.ts',
    'writes.ts',
  ])
})

/** A value and a type that this room takes from there, and whether each is refused. */
function importsBy(room: Room, from: string, name: string): Import[] {
  const file = `${room.path}/x.ts`
  const mayValue = room.mayAll || room.may.includes(name)
  return [
    { file, from, isType: false, isRefused: !mayValue },
    { file, from, isType: true, isRefused: !mayValue && !room.types.includes(name) },
  ]
}

/** What lint says of each import that it refuses, by its place in the list. */
function lint(all: Import[]): Map<number, string> {
  const directory = mkdtempSync(join(tmpdir(), 'ehlo-rooms-'))
  try {
    cpSync(join(projectRoot, 'oxlint.config.ts'), join(directory, 'oxlint.config.ts'))
    cpSync(join(projectRoot, 'scripts/rooms'), join(directory, 'scripts/rooms'), {
      recursive: true,
    })
    const lines = new Map<string, number[]>()
    for (const [index, { file }] of all.entries()) {
      lines.set(file, [...(lines.get(file) ?? []), index])
    }
    for (const [file, indexes] of lines) {
      mkdirSync(dirname(join(directory, file)), { recursive: true })
      const code = indexes.map((index) => {
        const { from, isType } = all[index]!
        return `export ${isType ? 'type ' : ''}{ thing as thing${index} } from '${from}'\n`
      })
      writeFileSync(join(directory, file), code.join(''))
    }
    const oxlint = join(projectRoot, 'node_modules/oxlint/bin/oxlint')
    const folders = ['apps', 'packages']
    const { stdout } = spawnSync(process.execPath, [oxlint, '-f', 'json', ...folders], {
      cwd: directory,
      encoding: 'utf8',
    })
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] }
    return new Map(
      diagnostics
        .filter(({ code }) => code === 'eslint(no-restricted-imports)')
        .map(({ filename, labels, help }) => {
          const line = labels[0]?.span.line ?? 0
          return [lines.get(filename)?.[line - 1] ?? -1, help]
        }),
    )
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

type Diagnostic = {
  code: string
  filename: string
  help: string
  labels: { span: { line: number } }[]
}

function readTable(): Room[] {
  const rows = read('docs/adr/0001-rooms.md').matchAll(/^\| `([^`]+)` \| [^|]+ \| ([^|]+) \|$/gm)
  return [...rows].flatMap(([, place = '', allowed = '']) => {
    const paths = spread(place)
    const own = paths.map((path) => path.slice(path.lastIndexOf('/') + 1))
    const words = allowed.split(',').map((word) => word.trim().replaceAll('`', ''))
    const types = words.flatMap((word) => /^types of (\S+)$/.exec(word)?.[1] ?? [])
    const may = words.flatMap((word) =>
      word === 'one another' ? own : (/^(?!types )\S+/.exec(word)?.[0] ?? []),
    )
    return paths.map((path, index) => ({
      path,
      name: own[index] ?? '',
      may,
      types,
      mayAll: allowed === 'everything',
    }))
  })
}

function spread(place: string): string[] {
  const [, before = '', names = ''] = /^(.*)\{(.*)\}$/.exec(place) ?? []
  return names === '' ? [place] : names.split(',').map((name) => before + name)
}

function foldersOf(path: string): string[] {
  return readdirSync(join(projectRoot, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}

function read(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8')
}

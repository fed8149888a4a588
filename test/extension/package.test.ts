import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { causes, recognise } from '@ehlo/shared/diagnosis'
import { finderOfPieces } from '@ehlo/shared/diagnosis/engine'
import { cutKnowledge, wholeKnowledge } from '@ehlo/shared/diagnosis/pieces'
import { readCorpora } from '../support/corpus.ts'
import { builtForChrome, builtForFirefox } from './support/built-extension.ts'

const labels = Object.keys(causes)

const read = (path: string) => readFileSync(join(builtForChrome, path), 'utf8')

test.each(['en', 'es', 'nb'])(
  'the popup loads at most 30 kB of script, words in %s included',
  (language) => {
    const paths = new Set(follow('popup.html', /src="\/([^"]+\.js)"|href="\/([^"]+\.js)"/g))
    for (const path of paths) for (const next of importsOf(path)) paths.add(next)
    for (const path of paths) for (const next of wordsOf(path, language)) paths.add(next)
    const weights = [...paths].map((path) => [path, weigh(path)] as const)
    const words = [...paths].filter((path) => path.includes('words-'))
    expect(words).not.toEqual([])
    // How a report says what Ehlo saw is for whoever makes one in another language.
    expect(words.filter((path) => path.includes('words-observations'))).toEqual([])
    expect(
      weights.reduce((sum, [, bytes]) => sum + bytes, 0),
      JSON.stringify(weights),
    ).toBeLessThanOrEqual(30_000)
  },
)

test.each(['en', 'es', 'nb'] as const)(
  'what a text loads to be explained in %s weighs at most 60 kB, for all real texts',
  (language) => {
    const chunks = readdirSync(join(builtForChrome, 'chunks'))
    const always = new Set(
      chunks
        .filter((name) => /^(?:explain-text|diagnosis-texts)-|^(?:en|es|nb)-/.test(name))
        .filter((name) => !/^(?:en|es|nb)-/.test(name) || name.startsWith(`${language}-`))
        .map((name) => `chunks/${name}`),
    )
    for (const path of always) for (const next of importsOf(path)) always.add(next)
    // The rest of the extension is there already.
    const base = [...always].filter((path) => !path.startsWith('chunks/start-')).map(weigh)
    const rules = weighAll('rules')
    const texts = weighAll(language)
    const { keys, pieces } = cutKnowledge(wholeKnowledge)
    expect([rules.size, texts.size]).toEqual([pieces.length, labels.length])
    const findPieces = finderOfPieces(keys)
    const loads = readCorpora()
      .map(({ text }) => {
        const found = recognise(text).map(({ cause }) => texts.get(`${cause}.json`) ?? 0)
        const needed = findPieces(text).map((piece) => rules.get(`${piece}.txt`) ?? 0)
        return sum(base) + sum(needed) + sum(found)
      })
      .sort((left, right) => left - right)
    expect(loads.at(-1)).toBeLessThanOrEqual(60_000)
  },
)

test('nothing that shows a warning at install is asked for', () => {
  // The JSON is the manifest that WXT wrote.
  const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>
  expect(manifest['permissions']).toEqual([
    'activeTab',
    'alarms',
    'contextMenus',
    'scripting',
    'storage',
    'sidePanel',
  ])
  expect(manifest).not.toHaveProperty('host_permissions')
  expect(manifest).not.toHaveProperty('content_scripts')
  expect(manifest).not.toHaveProperty('web_accessible_resources')
  expect(manifest).not.toHaveProperty('externally_connectable')
})

test.each([builtForChrome, builtForFirefox])(
  'what is put into a page asks for no storage and sends no message: %s',
  (folder) => {
    const script = readFileSync(join(folder, 'read-page.js'), 'utf8')
    expect(script.length).toBeGreaterThan(1_000)
    expect(script.match(/\b(?:local|session)?storage\b|\b(?:browser|chrome)\b.{0,40}/gi)).toBeNull()
  },
)

/** Letters that open the menus of Firefox's menu bar, in the languages of those who use Ehlo (its `menubar.ftl`). */
const menuBar = { en: 'FEVSBTH', es: 'AEVSMTUHY', nb: 'FRVSBEH' }

test.each(Object.entries(menuBar))(
  'no key in Firefox is one that its menu bar takes in %s',
  (_, letters) => {
    // The JSON is the manifest that WXT wrote.
    const { commands } = JSON.parse(
      readFileSync(join(builtForFirefox, 'manifest.json'), 'utf8'),
    ) as { commands: Record<string, { suggested_key: { default: string } }> }
    const keys = Object.values(commands).map(({ suggested_key: key }) => key.default)
    expect(keys).toHaveLength(3)
    expect(keys.filter((key) => !/^Alt\+Shift\+[A-Z]$/.test(key))).toEqual([])
    expect(keys.filter((key) => letters.includes(key.slice(-1)))).toEqual([])
  },
)

test('web-ext lint finds nothing but the one assignment to innerHTML in Preact, which nothing here uses', () => {
  const lint = [
    'exec',
    'web-ext',
    'lint',
    '--output=json',
    '--no-config-discovery',
    '-s',
    builtForFirefox,
  ]
  const { stdout } = spawnSync('pnpm', lint, {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8',
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  })
  // The JSON is what web-ext prints.
  const found = JSON.parse(stdout) as Record<'errors' | 'notices' | 'warnings', { code: string }[]>
  expect(found.errors).toEqual([])
  expect(found.notices).toEqual([])
  expect(found.warnings.map(({ code }) => code)).toEqual(['UNSAFE_VAR_ASSIGNMENT'])
}, 180_000)

function weigh(path: string): number {
  return gzipSync(read(path)).length
}

/** The weights of what is fetched, by the names of the files. */
function weighAll(folder: string): Map<string, number> {
  const path = `diagnosis/${folder}`
  return new Map(
    readdirSync(join(builtForChrome, path)).map((name) => [name, weigh(`${path}/${name}`)]),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function importsOf(path: string): string[] {
  return [...read(path).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].map(
    ([, name]) => `chunks/${name}`,
  )
}

/** Words come by `import()`: what a room at hand has defined is loaded before the first paint. */
function wordsOf(path: string, language: string): string[] {
  const pattern = new RegExp(`["'\`/](words-\\w+-${language}-[\\w-]+\\.js)["'\`]`, 'g')
  return [...read(path).matchAll(pattern)].map(([, name]) => `chunks/${name}`)
}

function follow(path: string, pattern: RegExp): string[] {
  return [...read(path).matchAll(pattern)].flatMap(([, source, link]) => source ?? link ?? [])
}

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { builtForChrome } from './support/built-extension.ts'

// Edge itself is not to be had here: its package is held to be the one that is tested in Chromium.
const folder = join(builtForChrome, '../..')

beforeAll(() => {
  execFileSync('pnpm', ['exec', 'wxt', 'zip', '-b', 'edge'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
})

test('the package for Edge holds what is tested in Chromium, byte for byte, and nothing else', () => {
  const built = filesOf(builtForChrome)
  expect(built).toHaveProperty('manifest.json')
  expect(zippedFor('edge')).toEqual(built)
})

test('nothing of it is for developers alone', () => {
  const names = Object.keys(zippedFor('edge'))
  expect(names.filter((name) => /\.(map|tsx?)$|node_modules|\.env/.test(name))).toEqual([])
  // The JSON is the manifest that WXT wrote; `key` fixes the id of an unpacked extension and is refused by the store.
  const manifest = JSON.parse(readFileSync(join(builtForChrome, 'manifest.json'), 'utf8')) as object
  expect(manifest).not.toHaveProperty('key')
  expect(manifest).not.toHaveProperty('update_url')
})

/** Names with the digest of what they hold. */
function filesOf(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
  return Object.fromEntries(
    names.map((name) => [name, digest(readFileSync(join(root, name)))] as const),
  )
}

function zippedFor(browser: string): Record<string, string> {
  const output = join(folder, '.output')
  const name = readdirSync(output).find((each) => each.endsWith(`-${browser}.zip`))
  if (name === undefined) throw new Error(`no package for ${browser}`)
  const told = execFileSync('python3', ['-c', digestZip, join(output, name)], { encoding: 'utf8' })
  // The JSON is what `digestZip` prints.
  return JSON.parse(told) as Record<string, string>
}

const digestZip = `
import hashlib, json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as package:
    files = [each for each in package.infolist() if not each.is_dir()]
    print(json.dumps({each.filename: hashlib.sha256(package.read(each)).hexdigest() for each in files}))
`

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

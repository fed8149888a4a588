import { existsSync, readdirSync, readlinkSync } from 'node:fs'
import { mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

type Gathered = {
  load: (id: string) => unknown
  keepCompiled: () => void
  hasLoaded: (name: string) => boolean
}
type Open = (file: string, beforeOthers: () => void) => Gathered
const { open } = createRequire(import.meta.url)('../../apps/api/bin/gathered-pieces.js') as {
  open: Open
}

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(await realpath(tmpdir()), 'ehlo-gathered-'))
})

afterEach(async () => {
  await rm(directory, { recursive: true, force: true })
})

describe('gathered pieces', () => {
  test('are one with those that pieces beside them require, also where the folder is a link', async () => {
    const piece = 'exports.state = { count: 0 }'
    await writeFile(join(directory, 'a.cjs'), piece)
    await writeFile(join(directory, 'later.cjs'), `module.exports = require('./a.cjs')`)
    await gather({ './a.cjs': piece })
    await symlink(directory, `${directory}-link`)
    const { load } = open(join(`${directory}-link`, 'gathered.js'), () => {})
    expect(load('./later.cjs')).toBe(load('./a.cjs'))
    await rm(`${directory}-link`)
  })

  test('say which of them ran, and which beside them, also where the folder is a link', async () => {
    await writeFile(join(directory, 'later.cjs'), '')
    await writeFile(join(directory, 'never.cjs'), '')
    await gather({ './a.cjs': '', './b.cjs': '' })
    await symlink(directory, `${directory}-link`)
    const { load, hasLoaded } = open(join(`${directory}-link`, 'gathered.js'), () => {})
    load('./a.cjs')
    load('./later.cjs')
    const names = ['a.cjs', 'b.cjs', 'later.cjs', 'never.cjs']
    expect(names.map((name) => hasLoaded(name))).toEqual([true, false, true, false])
    await rm(`${directory}-link`)
  })

  test('say once that something beside them is needed, before it is loaded', async () => {
    await writeFile(join(directory, 'later.cjs'), 'module.exports = globalThis.ehloSaid')
    await writeFile(join(directory, 'last.cjs'), '')
    await gather({ './a.cjs': '' })
    const said: string[] = []
    Object.assign(globalThis, { ehloSaid: said })
    const { load } = open(join(directory, 'gathered.js'), () => said.push('others'))
    load('./a.cjs')
    expect(said).toEqual([])
    expect(load('./later.cjs')).toEqual(['others'])
    load('./last.cjs')
    expect(said).toEqual(['others'])
    Reflect.deleteProperty(globalThis, 'ehloSaid')
  })

  test('that throw are not taken for loaded', async () => {
    await gather({ './a.cjs': `throw new Error('at the first time and the second')` })
    const { load } = open(join(directory, 'gathered.js'), () => {})
    expect(() => load('./a.cjs')).toThrow('at the first time')
    expect(() => load('./a.cjs')).toThrow('and the second')
  })

  test('see of each other, in a circle, what is there by then', async () => {
    await gather({
      './a.cjs': `exports.early = 1; exports.seen = require('./b.cjs').seen`,
      './b.cjs': `exports.seen = require('./a.cjs').early`,
    })
    const { load } = open(join(directory, 'gathered.js'), () => {})
    expect(load('./a.cjs')).toEqual({ early: 1, seen: 1 })
  })

  test('say what they say in letters of any language', async () => {
    await gather({ './a.cjs': `exports.found = 'Bodø, Łódź'.replaceAll(/[øŁźó]/g, '')` })
    const { load } = open(join(directory, 'gathered.js'), () => {})
    expect(load('./a.cjs')).toEqual({ found: 'Bod, d' })
  })

  test('are kept compiled, and compiled anew where that was damaged or cannot be kept', async () => {
    await gather({ './a.cjs': 'exports.answer = () => 6 * 7' })
    const answer = () => {
      const { load, keepCompiled } = open(join(directory, 'gathered.js'), () => {})
      const value = (load('./a.cjs') as { answer: () => number }).answer()
      keepCompiled()
      return value
    }
    expect(answer()).toBe(42)
    const [cache = ''] = (await readdir(directory)).filter((name) => name.endsWith('.cache'))
    const kept = await readFile(join(directory, cache))
    for (const damaged of [kept.subarray(0, 20), flip(kept, 100), flip(kept, kept.length - 40)]) {
      await writeFile(join(directory, cache), damaged)
      forget()
      expect(answer()).toBe(42)
      expect(await readFile(join(directory, cache))).not.toEqual(damaged)
    }

    await rm(join(directory, cache))
    forget()
    const { load, keepCompiled } = open(join(directory, 'gathered.js'), () => {})
    load('./a.cjs')
    await rm(directory, { recursive: true })
    expect(keepCompiled).not.toThrow()
  })
})

// What V8 refuses to hand out cannot be brought about: the script is asked to throw instead.
test.runIf(existsSync('/proc/self/fd'))(
  'what cannot be kept compiled leaves no file behind, and none open',
  async () => {
    await gather({ './a.cjs': '' })
    const { load, keepCompiled } = open(join(directory, 'gathered.js'), () => {})
    load('./a.cjs')
    const refuse = vi.spyOn(Script.prototype, 'createCachedData').mockImplementation(() => {
      throw new Error('not now')
    })
    keepCompiled()
    expect(refuse).toHaveBeenCalledOnce()
    refuse.mockRestore()
    const opened = readdirSync('/proc/self/fd').map((fd) => readTarget(`/proc/self/fd/${fd}`))
    expect(opened.filter((file) => file.startsWith(directory))).toEqual([])
    expect(await readdir(directory)).toEqual(['gathered.js'])
  },
)

/** Where a descriptor leads; the one that lists them is closed by then. */
function readTarget(link: string): string {
  try {
    return readlinkSync(link)
  } catch {
    return ''
  }
}

async function gather(pieces: Record<string, string>): Promise<void> {
  const parts = Object.entries(pieces).map(
    ([id, code]) => `"${id}"(exports,require,module,__dirname){${code}\n}`,
  )
  await writeFile(join(directory, 'gathered.js'), `({${parts.join(',')}})`)
}

/** As if by another process: what ran before is not remembered. */
function forget(): void {
  const { cache } = createRequire(import.meta.url)
  for (const file of Object.keys(cache)) if (file.startsWith(directory)) delete cache[file]
}

function flip(bytes: Buffer, at: number): Buffer {
  const flipped = Buffer.from(bytes)
  flipped[at]! ^= 1
  return flipped
}

import { execFileSync } from 'node:child_process'
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { projectRoot, runEhlo } from '../support/command-line/run-ehlo.ts'
import { serveEhlo } from '../support/command-line/serve-ehlo.ts'
import { accounts, startScriptedServer } from '../support/scripted-server/index.ts'

const marker = 'changed a moment ago'
const password = 'korrekt-hest-batteri-stift'
let root: string

// A copy of what the launcher touches: building in the project itself would disturb whoever works there.
beforeEach(async () => {
  root = await mkdtemp(join(await realpath(tmpdir()), 'ehlo-launcher-'))
  await mkdir(join(root, 'apps', 'api'), { recursive: true })
  for (const path of [
    'scripts',
    'apps/api/bin',
    'apps/api/build',
    'apps/api/src',
    'apps/api/package.json',
    'pnpm-lock.yaml',
  ]) {
    await cp(join(projectRoot, path), join(root, path), { recursive: true })
  }
  for (const path of ['packages', 'apps/api/node_modules']) {
    await symlink(join(projectRoot, path), join(root, path))
  }
  // As the toolchain leaves it behind, so that nothing is fetched.
  await mkdir(join(root, 'node_modules'))
  await cp(join(root, 'pnpm-lock.yaml'), join(root, 'node_modules', '.ehlo-installed'))
  const node = join(root, '.toolchain', 'node_modules', `node-${process.platform}-${process.arch}`)
  await mkdir(join(node, 'bin'), { recursive: true })
  await symlink(process.execPath, join(node, 'bin', 'node'))
})

afterEach(async () => {
  await rm(root, { recursive: true, force: true })
})

describe('bin/ehlo.js', () => {
  test('builds the bundle where there is none, and says nothing of it on standard output', async () => {
    const { status, output } = await runEhlo(['help'], { root })
    expect(status).toBe(0)
    expect(output).toMatch(/^Ehlo tests/)
    expect(existsSync(join(root, 'apps/api/dist/bundle/manifest.json'))).toBe(true)
  })

  test('builds it once, and again when a source has changed', async () => {
    await runEhlo(['help'], { root })
    const built = await readManifest()
    await runEhlo(['help'], { root })
    expect(await readManifest()).toBe(built)

    const help = join(root, 'apps/api/src/cli/help.ts')
    const source = await readFile(help, 'utf8')
    await writeFile(help, source.replace('Ehlo tests', `${marker}. Ehlo tests`))
    expect((await runEhlo(['help'], { root })).output).toContain(marker)
  })

  test('says after a failed test that its explanations have changed, and has the new ones next time', async () => {
    await copyShared()
    await expectStaleThenFresh()
  })

  test('says so where the folder of what is built is a link, too', async () => {
    await copyShared()
    const built = join(root, 'built')
    await mkdir(built)
    await symlink(built, join(root, 'apps/api/dist'))
    await expectStaleThenFresh()
  })

  test('builds a test anew before it runs where a source of it has changed, also of its message', async () => {
    const address = ['--host', '127.203.0.9', '--port', '587', '--auth-method', 'none']
    const fail = () => runEhlo(['test', ...address, '--sender', 'kari@example.no'], { root })
    expect((await fail()).status).toBe(1)
    for (const source of ['cli/commands/test.ts', 'smtp/render-message.ts']) {
      const built = await readManifest()
      const file = join(root, 'apps/api/src', source)
      await writeFile(file, `${await readFile(file, 'utf8')}\n`)
      expect(await fail()).toMatchObject({ status: 1, errors: '' })
      expect(await readManifest()).not.toBe(built)
    }
  })

  test('builds again where a bundle was taken away', async () => {
    await runEhlo(['help'], { root })
    await rm(join(root, 'apps/api/dist/bundle'), { recursive: true })
    expect((await runEhlo(['help'], { root })).status).toBe(0)
  })

  test('says that it could not run where the source does not compile', async () => {
    await writeFile(join(root, 'apps/api/src/cli/main.ts'), 'not TypeScript at all')
    const { status, output, errors } = await runEhlo(['help'], { root })
    expect(status).toBe(3)
    expect(output).toBe('')
    expect(errors).toContain('ehlo:')
  })

  test('lets two first starts at once both run', async () => {
    const both = await Promise.all([runEhlo(['help'], { root }), runEhlo(['help'], { root })])
    expect(both.map(({ status }) => status)).toEqual([0, 0])
  })

  test('finds in the API that it serves what its sources find: letters of other languages', async () => {
    const environment = {
      EHLO_DATA_DIR: join(root, 'data'),
      EHLO_HOST: '127.203.0.9',
      EHLO_ADMIN_TOKEN: 'a'.repeat(40),
    }
    const served = await serveEhlo({ root, args: ['--no-practice'], environment })
    const call = async (path: string, body?: object) => {
      const answer = await fetch(`${served.url}/v1/corporations${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          authorization: `Bearer ${environment.EHLO_ADMIN_TOKEN}`,
          'content-type': 'application/json',
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return answer.text()
    }
    await call('', { name: 'Bodø Sjømat' })
    expect(await call('?q=bodo')).toContain('Bodø Sjømat')
    expect(await call('?q=Bodø')).toContain('Bodø Sjømat')
    await served.stop()
  })

  test.each(findOlderNodes())('runs under Node 24 when started by %s', async (_version, node) => {
    const { status, output } = await runEhlo(['help'], { root, node })
    expect(status).toBe(0)
    expect(output).toMatch(/^Ehlo tests/)
    expect((await runEhlo(['test', '--port', '0'], { root, node })).status).toBe(2)
  })
})

describe('what is gathered for a command', () => {
  test('is kept compiled by the first test that passes, without what it was given', async () => {
    const server = await startScriptedServer([accounts({ kari: password })])
    const login = ['test', '--host', server.host, '--port', String(server.port), '--json']
    const account = ['--encryption', 'none', '--username', 'kari', '--sender', 'kari@example.no']
    const logIn = (secret: string) =>
      runEhlo([...login, ...account, '--password-env', 'SECRET', '--depth', 'login'], {
        root,
        environment: { SECRET: secret },
      })

    expect((await logIn('wrong')).status).toBe(1)
    expect(await readCompiled()).toBeUndefined()
    expect((await logIn(password)).status).toBe(0)
    const compiled = await readCompiled()
    expect(compiled?.includes('STARTTLS')).toBe(true)
    const plain = Buffer.from(`\0kari\0${password}`).toString('base64')
    for (const form of [password, Buffer.from(password).toString('base64'), plain]) {
      expect(compiled?.includes(form)).toBe(false)
    }

    expect((await logIn(password)).status).toBe(0)
    expect((await logIn('wrong')).status).toBe(1)
    expect(await readCompiled()).toEqual(compiled)

    const damaged = Buffer.from(compiled!)
    for (let at = 4096; at < damaged.length; at += 4096) damaged[at]! ^= 0xff
    await writeFile(compiledFile(), damaged)
    const { status, errors } = await logIn(password)
    expect({ status, errors }).toEqual({ status: 0, errors: '' })
    expect((await readCompiled())?.equals(damaged)).toBe(false)
    await server.close()
  })

  test('is kept compiled by the first API that has started, and serves the next', async () => {
    const serveOnce = async () => {
      const dataDir = join(root, 'data')
      const environment = { EHLO_DATA_DIR: dataDir, EHLO_HOST: '127.203.0.9' }
      const served = await serveEhlo({ root, args: ['--no-practice'], environment })
      const { status } = await fetch(`${served.url}/readyz`)
      expect(await served.stop()).toBe(0)
      const { ino, mtimeMs, size } = await stat(compiledFile('serve.js'))
      return { status, ino, mtimeMs, size }
    }
    const first = await serveOnce()
    const second = await serveOnce()
    expect(first.status).toBe(200)
    expect(first.size).toBeGreaterThan(100_000)
    expect(second).toEqual(first)
  })
})

describe('the bundle', () => {
  test('lets a login test start without the schemas, the database and the mail composer', async () => {
    await runEhlo(['help'], { root })
    const { directory } = JSON.parse(await readManifest()) as { directory: string }
    const code = await readFile(join(bundles(), directory, 'login-test.js'), 'utf8')
    const gathered = [...code.matchAll(/^\(?\{?"\.\/([^"]+)"\(exports/gm)].map(([, name]) => name)
    const required = [...code.matchAll(/require\("\.\/(chunk-[^"]+)"\)/g)].map(([, name]) => name)
    expect(gathered).toContain('ehlo.cjs')
    expect(gathered.length).toBeGreaterThan(20)
    expect(required.filter((name) => !gathered.includes(name))).toEqual([])
    // Read at twice the speed, and kept in half the memory.
    expect(code).toMatch(/^[\0-\x7f]*$/)
    expect(code).not.toMatch(/\$ZodType|drizzle|better-sqlite3|nodemailer\.com/)
  })
})

/** Changes an explanation after it was built: the first run says so, and the next has the new one. */
async function expectStaleThenFresh(): Promise<void> {
  const failing = ['test', '--host', '127.203.0.9', '--port', '587', '--auth-method', 'none']
  const addresses = ['--username', '', '--sender', 'kari@example.no', '--language', 'en']
  const explain = () => runEhlo([...failing, ...addresses], { root })
  expect((await explain()).errors).toBe('')

  const words = join(root, 'packages/shared/src/causes/connection-refused/en.ts')
  const source = await readFile(words, 'utf8')
  await writeFile(words, source.replace(/title: (['"])/, `title: $1${marker} `))
  const stale = await explain()
  expect(stale.output).not.toContain(marker)
  expect(stale.errors).toContain('explanations have changed')
  const fresh = await explain()
  expect(fresh.output).toContain(marker)
  expect(fresh.errors).toBe('')
}

function compiledFile(name = 'login-test.js'): string {
  const { directory } = JSON.parse(readFileSync(join(bundles(), 'manifest.json'), 'utf8')) as {
    directory: string
  }
  return join(bundles(), directory, `${name}.${process.version}.cache`)
}

function bundles(): string {
  return join(root, 'apps/api/dist/bundle')
}

function readCompiled(): Promise<Buffer | undefined> {
  return readFile(compiledFile()).catch(() => undefined)
}

/** Gives the copy sources of its own to explain from. */
async function copyShared(): Promise<void> {
  const shared = join(root, 'packages', 'shared')
  await rm(join(root, 'packages'))
  for (const path of ['src', 'package.json']) {
    await cp(join(projectRoot, 'packages/shared', path), join(shared, path), { recursive: true })
  }
  await symlink(join(projectRoot, 'packages/shared/node_modules'), join(shared, 'node_modules'))
  const own = join(root, 'apps/api/node_modules')
  await rm(own)
  await mkdir(join(own, '@ehlo'), { recursive: true })
  await symlink(shared, join(own, '@ehlo', 'shared'))
  const packages = await readdir(join(projectRoot, 'apps/api/node_modules'))
  for (const name of packages.filter((each) => each !== '@ehlo')) {
    await symlink(join(projectRoot, 'apps/api/node_modules', name), join(own, name))
  }
}

async function readManifest(): Promise<string> {
  return readFile(join(root, 'apps/api/dist/bundle/manifest.json'), 'utf8')
}

// Whatever older Node this machine has; the distribution's own, as a rule.
function findOlderNodes(): [version: string, path: string][] {
  const candidates = (process.env['PATH'] ?? '').split(delimiter).map((path) => join(path, 'node'))
  return [...new Set(candidates.filter(existsSync).map((path) => realpathSync(path)))].flatMap(
    (path) => {
      const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim()
      const major = Number(/^v(\d+)/.exec(version)?.[1])
      return major >= 18 && major < 24 ? [[version, path] as [string, string]] : []
    },
  )
}

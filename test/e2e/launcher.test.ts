import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { existsSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { projectRoot, runEhlo } from '../support/command-line/run-ehlo.ts'

const marker = 'changed a moment ago'
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

  test.each(findOlderNodes())('runs under Node 24 when started by %s', async (_version, node) => {
    const { status, output } = await runEhlo(['help'], { root, node })
    expect(status).toBe(0)
    expect(output).toMatch(/^Ehlo tests/)
    expect((await runEhlo(['test', '--port', '0'], { root, node })).status).toBe(2)
  })
})

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

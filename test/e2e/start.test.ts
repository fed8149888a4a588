import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  writeFile,
} from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { projectRoot } from '../support/command-line/run-ehlo.ts'

let root: string
let output: string
const manifest = () => join(output, 'chrome-mv3', 'manifest.json')

// A copy of the scripts, with an extension that a browser has loaded; what builds is the file `tools/pnpm`.
beforeEach(async () => {
  root = await mkdtemp(join(await realpath(tmpdir()), 'ehlo-start-'))
  output = join(root, 'apps', 'extension', '.output')
  await cp(join(projectRoot, 'scripts'), join(root, 'scripts'), { recursive: true })
  await cp(join(projectRoot, 'pnpm-lock.yaml'), join(root, 'pnpm-lock.yaml'))
  await mkdir(join(root, 'node_modules'))
  await cp(join(root, 'pnpm-lock.yaml'), join(root, 'node_modules', '.ehlo-installed'))
  await mkdir(join(root, 'apps', 'api', 'bin'), { recursive: true })
  // Ends as the API does where its port is taken, yet leaves the build all the time it wants.
  await writeFile(join(root, 'apps', 'api', 'bin', 'ehlo.js'), 'process.stdin.resume()\n')
  await mkdir(join(output, 'chrome-mv3'), { recursive: true })
  await writeFile(manifest(), 'former')
  await mkdir(join(root, 'tools'))
})

afterEach(async () => {
  await rm(root, { recursive: true, force: true })
})

describe('npm start', () => {
  test('leaves the extension alone that another Ehlo at this address has built', async () => {
    await buildBy('touch "$0.was-run"')
    const running = createServer((_, response) => response.writeHead(404).end())
    running.listen(0, '127.0.0.1')
    await once(running, 'listening')
    const { port } = running.address() as AddressInfo
    await run('start.mjs', { EHLO_PORT: `${port}` })
    running.close()
    expect(await readdir(join(root, 'tools'))).toEqual(['pnpm'])
    expect(await readFile(manifest(), 'utf8')).toBe('former')
  })

  test('replaces the extension by a build that is whole', async () => {
    await buildBy(
      'out="$EHLO_EXTENSION_OUTPUT"; for n in $@; do t=$n; done',
      'mkdir -p "$out/$t-mv3"; echo fresh > "$out/$t-mv3/manifest.json"',
    )
    const { printed } = await run('offer-extension.mjs')
    expect(printed).toContain('The extension is built')
    expect(await readFile(manifest(), 'utf8')).toBe('fresh\n')
    expect((await readdir(output)).toSorted()).toEqual(['chrome-mv3', 'firefox-mv3'])
  })

  test('keeps the extension whose build fails or was stopped halfway', async () => {
    await mkdir(join(output, 'building-999999999', 'chrome-mv3'), { recursive: true })
    await buildBy('mkdir -p "$EHLO_EXTENSION_OUTPUT/chrome-mv3"; exit 1')
    const { complained } = await run('offer-extension.mjs')
    expect(complained).toContain('could not be built')
    expect(await readFile(manifest(), 'utf8')).toBe('former')
    expect(await readdir(output)).toEqual(['chrome-mv3'])
  })
})

async function buildBy(...lines: string[]): Promise<void> {
  const file = join(root, 'tools', 'pnpm')
  await writeFile(file, ['#!/bin/sh', ...lines, ''].join('\n'))
  await chmod(file, 0o755)
}

async function run(script: string, environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(root, 'scripts', script), '--no-browser'], {
    env: {
      PATH: [join(root, 'tools'), process.env['PATH']].join(delimiter),
      HOME: process.env['HOME'],
      ...environment,
    },
  })
  child.stdin.end()
  let printed = ''
  let complained = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()))
  await once(child, 'close')
  return { printed, complained }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Page, Token } from '@ehlo/shared'
import { openDisplay } from './support/display.ts'
import { findFreePort } from '../support/free-port.ts'
import { waitFor } from './support/wait-for.ts'

const root = join(import.meta.dirname, '../..')
const adminToken = 'ehlo_admin_token_for_the_tests_of_npm_start'
/** It builds the API and the extension first. */
const patienceMs = 100_000
const closings: (() => unknown)[] = []

afterEach(async () => {
  for (const close of closings.splice(0).toReversed()) await close()
})

test('`npm start` opens a browser with the extension, paired with the API that it started', async () => {
  const display = await openDisplay()
  closings.push(display.close)
  const started = await start({ DISPLAY: display.name })
  const tokens = await waitFor(
    'a browser that paired',
    async () => {
      const { items } = await started.ask<Page<Token>>('/v1/tokens')
      return items.length > 0 && items
    },
    patienceMs,
  )
  expect(tokens).toMatchObject([{ name: 'Chrome on my computer', role: 'admin' }])
  expect(started.said()).toContain('Opening Chromium with the extension')
}, 240_000)

test('without a display it says how to load the extension, and opens nothing', async () => {
  const started = await start({ DISPLAY: undefined, WAYLAND_DISPLAY: undefined })
  await waitFor('how to load it', () => started.said().includes('Load unpacked'), patienceMs)
  expect(started.said()).not.toContain('Opening')
}, 240_000)

async function start(display: NodeJS.ProcessEnv) {
  const directory = mkdtempSync(join(tmpdir(), 'ehlo-start-'))
  const port = await findFreePort()
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    detached: true,
    env: {
      ...process.env,
      CI: undefined,
      EHLO_PORT: String(port),
      EHLO_DATA_DIR: directory,
      EHLO_ADMIN_TOKEN: adminToken,
      ...display,
    },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  }
  closings.push(async () => {
    const ended = once(child, 'close')
    // The whole group, as Ctrl-C does it: the browser goes with the API.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT')
    await ended
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 })
  })
  const ask = async <T>(path: string): Promise<T> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      headers: { authorization: `Bearer ${adminToken}` },
    })
    // The caller names what the contract answers here.
    return (await response.json()) as T
  }
  await waitFor('the API', () => output.includes('Ehlo listens at'), patienceMs)
  return { ask, said: () => output }
}

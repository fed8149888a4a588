import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { projectRoot } from '../support/command-line/run-ehlo.ts'
import { figure, pair, timeProcess } from './measure/index.ts'

const directory = await mkdtemp(join(tmpdir(), 'ehlo-start-'))
const host = '127.203.0.7'
const url = `http://${host}:5870/readyz`
const launcher = join(projectRoot, 'apps', 'api', 'bin', 'ehlo.js')
const env = {
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  EHLO_HOST: host,
  EHLO_DATA_DIR: directory,
}

try {
  // The first start of all makes the database, the keys and a certificate; what is measured is every later one.
  await start()
  const starts: { elapsedMs: number; rssMiB: number }[] = []
  await pair('API, from its start to the first 200', {
    ehlo: async () => {
      const begun = await start()
      starts.push(begun)
      return begun.elapsedMs
    },
    anchor: { name: 'node -e 0', run: timeNode },
    limit: { atMost: 4.5 },
    unit: 'ms',
  })
  await figure('API with the practice server, memory when ready', {
    measure: async () => Math.max(...starts.map(({ rssMiB }) => rssMiB)),
    unit: 'MiB',
    limit: { atMost: 100 },
  })
} finally {
  await rm(directory, { recursive: true, force: true })
}

async function start(): Promise<{ elapsedMs: number; rssMiB: number }> {
  const begun = performance.now()
  const child = spawn(process.execPath, [launcher, 'serve'], { stdio: 'ignore', env })
  const exited = once(child, 'exit')
  while (!(await isReady())) await delay(1)
  const elapsedMs = performance.now() - begun
  // The practice server follows the first answer.
  await delay(300)
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8')
  const rssMiB = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024
  child.kill('SIGTERM')
  await exited
  return { elapsedMs, rssMiB }
}

async function isReady(): Promise<boolean> {
  try {
    const { status, body } = await fetch(url)
    await body?.cancel()
    return status === 200
  } catch {
    return false
  }
}

async function timeNode(): Promise<number> {
  const begun = performance.now()
  await timeProcess(process.execPath, ['-e', '0'], { env })
  return performance.now() - begun
}

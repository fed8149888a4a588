// What a thousand tests cost while all of them wait for their server.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { planFor, startProbe } from '../support/probe/index.ts'
import { figure } from './measure/index.ts'

const tests = 1000

setFlagsFromString('--expose-gc')
// The flag above is what makes it exist.
const collectGarbage = runInNewContext('gc') as (options: object) => void

const server = fork(new URL('silent-server.ts', import.meta.url), { execArgv: [] })
const [{ host, port, rootPem }] = (await once(server, 'message')) as [
  { host: string; port: number; rootPem: string },
]
const probe = startProbe({ rootPem, limits: { stageMs: 600_000, runMs: 600_000 } })
const plan = planFor({ host, port, encryption: 'starttls' }, { depth: 'envelope' })

try {
  // Warm, as a server is.
  await hold(50)
  await figure(`${tests} tests held open after AUTH, beyond idle`, {
    measure: () => hold(tests),
    unit: 'MiB',
    limit: { atMost: 90 },
    // Once: memory that was given back to the heap would not be counted again.
    rounds: 1,
  })
} finally {
  server.kill('SIGKILL')
}

async function hold(count: number): Promise<number> {
  const idle = residentMiB()
  const controller = new AbortController()
  let waiting = 0
  const { promise: allWait, resolve } = Promise.withResolvers<void>()
  const runs = Array.from({ length: count }, () =>
    probe(
      plan,
      (progress) => {
        if (progress.type !== 'line' || !progress.data.text.startsWith('RSET')) return
        waiting += 1
        if (waiting === count) resolve()
      },
      controller.signal,
    ),
  )
  await allWait
  const held = residentMiB() - idle
  controller.abort()
  await Promise.all(runs)
  return held
}

// What is held, without the garbage of the handshakes whose pages V8 keeps for later.
function residentMiB(): number {
  collectGarbage({ type: 'major', execution: 'sync', flavor: 'last-resort' })
  return process.memoryUsage().rss / 2 ** 20
}

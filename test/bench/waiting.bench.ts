// What waiting messages cost in memory: the API as it is shipped, with a hundred thousand of them and with a thousand.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveEhlo } from '../support/command-line/serve-ehlo.ts'
import { acceptedPerSecond, writePost } from './hand-in.ts'
import { figure } from './measure/index.ts'

const adminToken = 'a'.repeat(40)
const hook = join(import.meta.dirname, 'tell-memory.cjs')
const message = {
  kind: 'personal',
  from: 'kari@example.no',
  to: 'ola@example.no',
  subject: 'Bench',
  text: 'Hei på deg. '.repeat(77),
}
type Memory = { residentMiB: number; liveMiB: number }

// The first makes the bundle where it is not fresh, in a process that is larger for it.
await (await serve(await mkdtemp(join(tmpdir(), 'ehlo-bench-')))).stop()
const few = await fill(1000)
const many = await fill(100_000)
for (const [name, of] of [
  ['resident memory', ({ residentMiB }: Memory) => residentMiB],
  ['what is in use after a collection', ({ liveMiB }: Memory) => liveMiB],
] as const) {
  console.log(
    `  ${name}: ${Math.round(of(few))} MiB with 1,000, ${Math.round(of(many))} with 100,000`,
  )
  await figure(`${name} with 100,000 messages waiting, beside 1,000`, {
    measure: async () => of(many) / of(few),
    unit: '×',
    limit: { atMost: 1.2 },
  })
}

/** Hands in so many messages over HTTP that nothing can be sent of, and asks what memory the process has then. */
async function fill(count: number): Promise<Memory> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ehlo-bench-'))
  const served = await serve(dataDir)
  const { host, port } = new URL(served.url)
  await addConnection(served.url)
  const destination = writePost({ port: Number(port), host, token: adminToken }, message)
  await acceptedPerSecond(destination, { clients: 32, count })
  served.child.kill('SIGUSR2')
  const memory = JSON.parse(await served.waitFor('memory ')) as Memory
  await served.stop()
  await rm(dataDir, { recursive: true })
  return memory
}

function serve(dataDir: string) {
  return serveEhlo({
    args: ['--no-practice'],
    environment: {
      EHLO_DATA_DIR: dataDir,
      EHLO_ADMIN_TOKEN: adminToken,
      NODE_OPTIONS: `--expose-gc --require ${hook}`,
    },
  })
}

async function addConnection(url: string): Promise<void> {
  const connection = {
    host: '192.0.2.1',
    port: 587,
    encryption: 'starttls',
    username: 'kari@example.no',
    password: 'correct horse',
  }
  const answer = await fetch(`${url}/v1/connections`, {
    method: 'POST',
    headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(connection),
  })
  if (answer.status !== 201) throw new Error(await answer.text())
}

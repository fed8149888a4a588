// What the caller waits for: 202 after a fully synchronous commit, beside the same without group commit, and beside
// nodemailer, whose caller waits for the server. Each server is a process of its own, and its clients are in this one.
// What group commit can gain depends on what a sync costs on this disk, so the bench says that too.
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createTransport } from 'nodemailer'
import { startSmtpSink } from '../support/smtp-sink/index.ts'
import { acceptedPerSecond, writePost } from './hand-in.ts'
import type { Usage } from './accepting-server.ts'
import { createBound, type Bound, measureSyncMs, ownProcessorMs, pair } from './measure/index.ts'

const clients = 32
const count = 1280
// Until what runs for each message is compiled; before, it costs three times as much.
const warmUpCount = 12_800
const message = {
  kind: 'personal',
  from: 'kari@example.no',
  to: 'ola@example.no',
  subject: 'Bench',
  text: 'Hei på deg. '.repeat(77),
}

const sink = await startSmtpSink()
const grouped = await serve('grouped')
const single = await serve('single')
const nodemailer = await serve('nodemailer')
const direct = sendDirectly()
for (const { warmUp } of [grouped, single, nodemailer, direct]) await warmUp()
const compare = (anchor: string, { rate }: Accepting, limit?: { atLeast: number }) =>
  pair('messages accepted over HTTP, 32 clients', {
    ehlo: grouped.rate,
    anchor: { name: anchor, run: rate },
    ...(limit && { limit }),
    unit: 'messages/s',
    rounds: 9,
  })

await compare('group commit off', single, { atLeast: 2.5 })
await compare('nodemailer sending directly, behind HTTP as well', nodemailer, { atLeast: 2 })
await compare('nodemailer sending directly, called in its own process', direct)
for (const [name, { bound }] of Object.entries({ grouped, single, nodemailer, direct })) {
  console.log(`  ${name}: ${bound.describe()}`)
}
await printCommits()
for (const { stop } of [grouped, single, nodemailer, direct]) await stop()
await sink.stop()

type Accepting = {
  warmUp: () => Promise<unknown>
  rate: () => Promise<number>
  bound: Bound
  stop: () => Promise<unknown>
}
type Serving = Accepting & { commits: () => Promise<{ callersEach: number; commitMs: number }> }

async function serve(kind: string): Promise<Serving> {
  const script = new URL('accepting-server.ts', import.meta.url)
  const child = fork(script, [kind, sink.host, String(sink.port)])
  const [{ port, token }] = (await once(child, 'message')) as [{ port: number; token: string }]
  const destination = writePost({ port, token, host: '127.0.0.1:5870' }, message)
  const bound = createBound(async () => (await usageOf(child)).processorMs)
  let warm: Usage | undefined
  return {
    bound,
    async warmUp() {
      await acceptedPerSecond(destination, { clients, count: warmUpCount })
      warm = await usageOf(child)
    },
    rate: () => bound.watch(count, () => acceptedPerSecond(destination, { clients, count })),
    async commits() {
      const { commits, callers, commitMs } = await usageOf(child)
      const since = commits - (warm?.commits ?? 0)
      return {
        callersEach: (callers - (warm?.callers ?? 0)) / since,
        commitMs: (commitMs - (warm?.commitMs ?? 0)) / since,
      }
    },
    async stop() {
      child.disconnect()
      await once(child, 'exit')
    },
  }
}

async function usageOf(child: ChildProcess): Promise<Usage> {
  child.send('What was used?')
  const [usage] = (await once(child, 'message')) as [Usage]
  return usage
}

/** Why the ratio is what it is: the disk's part of each message, and what would be left without it. */
async function printCommits(): Promise<void> {
  const inMs = (ms: number) => `${ms.toPrecision(2)} ms`
  console.log(`  a sync of a few pages takes ${inMs(await measureSyncMs())} on this disk`)
  let commitFreeMs = Number.NaN
  for (const [name, { bound, commits }] of Object.entries({ single, grouped })) {
    const { callersEach, commitMs } = await commits()
    const shareMs = commitMs / callersEach
    commitFreeMs = bound.eachMs() - shareMs
    console.log(
      `  ${name}: ${callersEach.toPrecision(3)} callers a commit of ${inMs(commitMs)}; ` +
        `${inMs(shareMs)} of the ${inMs(bound.eachMs())} that a message takes`,
    )
  }
  const greatest = single.bound.eachMs() / commitFreeMs
  console.log(`  if its commits cost nothing, the ratio would be ${greatest.toPrecision(3)}`)
}

/** The same pool without HTTP before it: what a system that has nodemailer in its own process waits for. */
function sendDirectly(): Accepting {
  const pool = createTransport({
    host: sink.host,
    port: sink.port,
    pool: true,
    maxConnections: clients,
    maxMessages: Infinity,
    ignoreTLS: true,
  })
  const { kind: _, ...mail } = message
  const bound = createBound(ownProcessorMs)
  const sendAll = async () => {
    const startedAt = performance.now()
    let left = count
    const client = async () => {
      while (left > 0) {
        left -= 1
        await pool.sendMail({ ...mail })
      }
    }
    await Promise.all(Array.from({ length: clients }, client))
    return (count * 1000) / (performance.now() - startedAt)
  }
  return {
    bound,
    warmUp: sendAll,
    rate: () => bound.watch(count, sendAll),
    stop: async () => pool.close(),
  }
}

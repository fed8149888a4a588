// What the caller waits for: 202 after a fully synchronous commit, beside the same without group commit, and beside
// nodemailer, whose caller waits for the server. Each server is a process of its own, and its clients are in this one.
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createTransport } from 'nodemailer'
import { startSmtpSink } from '../support/smtp-sink/index.ts'
import { acceptedPerSecond, writePost } from './hand-in.ts'
import { createBound, type Bound, ownProcessorMs, pair } from './measure/index.ts'

const clients = 32
const count = 1280
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
for (const { stop } of [grouped, single, nodemailer, direct]) await stop()
await sink.stop()

type Accepting = { rate: () => Promise<number>; bound: Bound; stop: () => Promise<unknown> }

async function serve(kind: string): Promise<Accepting> {
  const script = new URL('accepting-server.ts', import.meta.url)
  const child = fork(script, [kind, sink.host, String(sink.port)])
  const [{ port, token }] = (await once(child, 'message')) as [{ port: number; token: string }]
  const destination = writePost({ port, token, host: '127.0.0.1:5870' }, message)
  const bound = createBound(() => processorMsOf(child))
  return {
    bound,
    rate: () => bound.watch(count, () => acceptedPerSecond(destination, { clients, count })),
    async stop() {
      child.disconnect()
      await once(child, 'exit')
    },
  }
}

async function processorMsOf(child: ChildProcess): Promise<number> {
  child.send('How long?')
  const [elapsedMs] = (await once(child, 'message')) as [number]
  return elapsedMs
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
  return { bound, rate: () => bound.watch(count, sendAll), stop: async () => pool.close() }
}

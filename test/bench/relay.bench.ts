import { NewMessage } from '@ehlo/shared'
import { createTransport } from 'nodemailer'
import { localOperator } from '../../apps/api/src/access/principal.ts'
import { startDelivery } from '../support/delivery/index.ts'
import { startSmtpSink } from '../support/smtp-sink/index.ts'
import { createBound, ownProcessorMs, pair } from './measure/index.ts'

const sink = await startSmtpSink()
let onSettled = () => {}
const system = await startDelivery({ room: { onSettled: () => onSettled() } })
await system.connections.add(localOperator, {
  host: sink.host,
  port: sink.port,
  encryption: 'none',
  authMethod: 'none',
  username: '',
})
const pool = createTransport({
  host: sink.host,
  port: sink.port,
  pool: true,
  maxConnections: 5,
  maxMessages: Infinity,
  ignoreTLS: true,
})

function messageOf(sizeBytes: number) {
  return {
    from: 'kari@example.no',
    to: 'ola@example.no',
    subject: 'Bench',
    text: 'Hei på deg. '.repeat(Math.ceil(sizeBytes / 13)),
  }
}

async function relay(count: number, sizeBytes: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  let left = count
  onSettled = () => {
    left -= 1
    if (left === 0) resolve()
  }
  const input = NewMessage.parse({ kind: 'personal', ...messageOf(sizeBytes) })
  await Promise.all(
    Array.from({ length: count }, () => system.deliveries.submit(localOperator, input)),
  )
  await promise
}

async function sendByPool(count: number, sizeBytes: number): Promise<void> {
  await Promise.all(Array.from({ length: count }, () => pool.sendMail(messageOf(sizeBytes))))
}

// As rates: what counts is how many messages leave in a second.
async function rateOf(count: number, run: () => Promise<void>): Promise<number> {
  const startedAt = performance.now()
  await run()
  return (count * 1000) / (performance.now() - startedAt)
}

for (const [name, count, sizeBytes, atLeast] of [
  ['1 kB', 1000, 1000, 0.8],
  ['50 kB', 300, 50_000, 0.9],
] as const) {
  const [ours, theirs] = [createBound(ownProcessorMs), createBound(ownProcessorMs)]
  await pair(`relay of ${name} messages, from handing in to the last answer`, {
    ehlo: () => ours.watch(count, () => rateOf(count, () => relay(count, sizeBytes))),
    anchor: {
      name: 'nodemailer pool, no queue',
      run: () => theirs.watch(count, () => rateOf(count, () => sendByPool(count, sizeBytes))),
    },
    limit: { atLeast },
    unit: 'messages/s',
    rounds: 9,
  })
  console.log(`  ehlo: ${ours.describe()}\n  nodemailer: ${theirs.describe()}`)
}
pool.close()
await system.stop()
await sink.stop()

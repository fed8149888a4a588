import { NewMessage } from '@ehlo/shared'
import { localOperator } from '../../apps/api/src/access/principal.ts'
import { startDelivery } from '../support/delivery/index.ts'
import { startSmtpSink } from '../support/smtp-sink/index.ts'
const sink = await startSmtpSink()
let onSettled = () => {}
const system = await startDelivery({ room: { onSettled: () => onSettled() } })
await system.connections.add(localOperator, { host: sink.host, port: sink.port, encryption: 'none', authMethod: 'none', username: '' })
const input = NewMessage.parse({ kind: 'personal', from: 'kari@example.no', to: 'ola@example.no', subject: 'Bench', text: 'Hei på deg. '.repeat(80) })
for (let r = 0; r < 4; r++) {
  const { promise, resolve } = Promise.withResolvers<void>()
  let left = 1000
  onSettled = () => { if (--left === 0) resolve() }
  const t0 = performance.now(); const c0 = process.cpuUsage()
  await Promise.all(Array.from({ length: 1000 }, () => system.deliveries.submit(localOperator, input)))
  const t1 = performance.now()
  await promise
  const t2 = performance.now(); const c = process.cpuUsage(c0)
  console.log({ acceptMs: t1 - t0, drainMs: t2 - t1, cpuMs: (c.user + c.system) / 1000 })
}
await system.stop()
await sink.stop()

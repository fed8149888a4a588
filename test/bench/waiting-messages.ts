// A process in which as many messages wait as its argument says: it reports how much memory it holds, and ends.
import { NewMessage } from '@ehlo/shared'
import { localOperator } from '../../apps/api/src/access/principal.ts'
import { startDelivery } from '../support/delivery/index.ts'

const atOnce = 500
const waiting = Number(process.argv[2])
const system = await startDelivery()
// An address of documentation: nothing answers there, and the lane rests.
await system.connections.add(localOperator, {
  host: '192.0.2.1',
  port: 25,
  encryption: 'none',
  authMethod: 'none',
  username: '',
})
const input = NewMessage.parse({
  kind: 'personal',
  from: 'kari@example.no',
  to: 'ola@example.no',
  subject: 'Bench',
  text: 'Hei på deg. '.repeat(77),
})
for (let done = 0; done < waiting; done += atOnce) {
  const submit = () => system.deliveries.submit(localOperator, input)
  await Promise.all(Array.from({ length: atOnce }, submit))
}
globalThis.gc?.()
process.send?.(process.memoryUsage.rss())
await system.stop()
process.disconnect?.()

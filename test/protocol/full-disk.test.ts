import { NewMessage } from '@ehlo/shared'
import { afterEach, expect, it } from 'vitest'
import { localOperator } from '../../apps/api/src/access/principal.ts'
import { startDelivery } from '../support/delivery/index.ts'
import { mountSmallDisk } from '../support/delivery/small-disk.ts'
import { at, startScriptedServer } from '../support/scripted-server/index.ts'

const cleanUps: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp()
})

const message = NewMessage.parse({
  kind: 'personal',
  from: 'kari@example.com',
  to: 'ola@example.com',
  subject: 'Full',
  text: 'Hei på deg. '.repeat(3000),
})

it('disk full: what cannot be kept is refused, what was acknowledged is sent once there is space', async () => {
  const disk = await mountSmallDisk(4)
  cleanUps.push(disk.unmount)
  let letThrough = () => {}
  const isLetThrough = new Promise<void>((resolve) => (letThrough = resolve))
  const server = await startScriptedServer([
    at('message', async (session) => {
      await isLetThrough
      await session.reply('250 2.0.0 Taken')
    }),
  ])
  cleanUps.push(() => server.close())
  const { connections, deliveries, stop } = await startDelivery({ dataDir: disk.directory })
  cleanUps.push(stop)
  cleanUps.push(async () => letThrough())
  await connections.add(localOperator, {
    host: server.host,
    port: server.port,
    encryption: 'none',
    authMethod: 'none',
    username: '',
  })
  const received = () => server.sessions.flatMap(({ messages }) => messages)
  const acknowledged = new Set<string>()
  const submit = async () => {
    const { id } = await deliveries.submit(localOperator, message)
    acknowledged.add(id)
  }
  await submit()
  await submit()
  await expect.poll(() => received().length, { timeout: 20_000 }).toBe(1)
  await disk.fill()
  let refusals = 0
  // What the journal still has room for is taken; then nothing is.
  for (let round = 0; round < 40 && refusals < 3; round += 1) {
    await submit().catch((error: Error) => {
      expect(error).toMatchObject({ code: 'SQLITE_FULL' })
      refusals += 1
    })
  }
  expect(refusals).toBe(3)
  letThrough()
  await disk.free()
  await submit()
  const log = async () => (await deliveries.list(localOperator, { limit: 200 })).items
  await expect
    .poll(async () => (await log()).every(({ status }) => status === 'sent'), { timeout: 30_000 })
    .toBe(true)
  expect(new Set((await log()).map(({ id }) => id))).toEqual(acknowledged)
  expect(received()).toHaveLength(acknowledged.size)
}, 60_000)

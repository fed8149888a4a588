import {
  type Corporation,
  type IssuedToken,
  type Message,
  type MessageReceipt,
  NewMessage,
  type Page,
} from '@ehlo/shared'
import { afterEach, expect, it } from 'vitest'
import { localOperator } from '../../apps/api/src/access/principal.ts'
import { serveEhlo } from '../support/command-line/serve-ehlo.ts'
import { StoreFull } from '../../apps/api/src/writes.ts'
import { startDelivery } from '../support/delivery/index.ts'
import { mountSmallDisk } from '../support/delivery/small-disk.ts'
import { submitWithPython } from '../support/delivery/submit-with-python.ts'
import { at, startScriptedServer } from '../support/scripted-server/index.ts'

const cleanUps: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp()
})

const asHandedIn = {
  kind: 'personal',
  from: 'kari@example.com',
  to: 'ola@example.com',
  subject: 'Full',
  text: 'Hei på deg. '.repeat(3000),
}
const message = NewMessage.parse(asHandedIn)

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
      expect(error).toBeInstanceOf(StoreFull)
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

it('disk full: 503 over HTTP and 452 4.3.1 over SMTP, both later taken again', async () => {
  const disk = await mountSmallDisk(4)
  cleanUps.push(disk.unmount)
  const server = await startScriptedServer([])
  cleanUps.push(() => server.close())
  const adminToken = 'full-disk-full-disk-full-disk'
  const served = await serveEhlo({
    args: ['--no-practice'],
    environment: {
      EHLO_DATA_DIR: disk.directory,
      EHLO_ADMIN_TOKEN: adminToken,
      EHLO_SUBMISSION_PORT: '0',
      EHLO_SYSTEM_RELAY: `smtp://${server.host}:${server.port}`,
    },
  })
  cleanUps.push(() => served.stop())
  const port = Number(/port (\d+)/.exec(await served.waitFor('Submission'))?.[1])
  const call = (path: string, body?: object, token = adminToken) =>
    fetch(`${served.url}${path}`, {
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    })
  const made = await call('/v1/corporations', { name: 'Fjord' })
  const { id: user } = (await made.json()) as Corporation
  const order = { name: 'a system', role: 'sender', corporationId: user }
  const { token } = (await (await call('/v1/tokens', order)).json()) as IssuedToken
  const overHttp = () => call('/v1/messages', asHandedIn, token)
  const overSmtp = async () =>
    (
      await submitWithPython(
        { port, user, token },
        `
message['To'] = 'ola@example.com'
message.set_content('Hei. ' * 20000)
try: client.send_message(message); print('250')
except smtplib.SMTPDataError as error: print(error.smtp_code, error.smtp_error.decode())
`,
      )
    ).trim()
  const acknowledged = new Set<string>()
  const handIn = async () => {
    const response = await overHttp()
    if (response.status === 202) acknowledged.add(((await response.json()) as MessageReceipt).id)
    return response
  }
  expect((await handIn()).status).toBe(202)
  await disk.fill()
  let refusal = await handIn()
  for (let round = 0; round < 40 && refusal.status === 202; round += 1) refusal = await handIn()
  expect(refusal.status).toBe(503)
  expect(refusal.headers.get('retry-after')).toBe('60')
  expect(await refusal.json()).toMatchObject({
    type: expect.stringMatching(/#not-available$/),
    detail: expect.stringContaining('full'),
  })
  expect(await overSmtp()).toBe('452 4.3.1 The disk is full; try again later')
  const log = async (as = adminToken) =>
    ((await (await call('/v1/messages?limit=200', undefined, as)).json()) as Page<Message>).items
  expect(new Set((await log(token)).map(({ id }) => id))).toEqual(acknowledged)
  await disk.free()
  expect((await handIn()).status).toBe(202)
  expect(await overSmtp()).toBe('250')
  await expect
    .poll(async () => (await log()).every(({ status }) => status === 'sent'), { timeout: 30_000 })
    .toBe(true)
  expect(await log()).toHaveLength(acknowledged.size + 1)
  expect(served.said()).toContain('StoreFull')
}, 90_000)

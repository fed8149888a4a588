import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { serveEhlo } from '../support/command-line/serve-ehlo.ts'
import { startWebhookReceiver, webhookSecret } from '../support/delivery/webhook-receiver.ts'
import { ownAddress } from '../support/inspection/host-of-ports.ts'
import { at, reply, startScriptedServer } from '../support/scripted-server/index.ts'

const cleanUps: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp()
})

const token = 'webhook-test-webhook-test-webhook'

test('kill -9: a failure that the webhook has not told yet is told after the restart', async () => {
  const server = await startScriptedServer([at('rcpt', reply('550 5.1.1 No such user'))])
  cleanUps.push(() => server.close())
  const dataDir = await mkdtemp(join(tmpdir(), 'ehlo-webhook-'))
  cleanUps.push(() => rm(dataDir, { recursive: true }))
  const secretFile = join(dataDir, 'webhook.secret')
  await writeFile(secretFile, `${webhookSecret}\n`, { mode: 0o600 })
  const address = ownAddress()
  const environment = {
    EHLO_DATA_DIR: dataDir,
    EHLO_ADMIN_TOKEN: token,
    EHLO_SYSTEM_RELAY: `smtp://${server.host}:${server.port}`,
    EHLO_DSN: 'off',
    EHLO_FAILURE_WEBHOOK: `http://${address}/hooks/mail?from=ehlo`,
    EHLO_FAILURE_WEBHOOK_SECRET_FILE: secretFile,
  }
  const serve = () => serveEhlo({ args: ['--no-practice'], environment })

  // Nobody listens yet.
  const first = await serve()
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const message = { kind: 'personal', from: 'kari@example.com', to: 'ola@example.com' }
  const body = JSON.stringify({ ...message, subject: 'Tilbud', text: 'what nobody should read' })
  const accepted = await fetch(`${first.url}/v1/messages`, { method: 'POST', headers, body })
  const { id } = (await accepted.json()) as { id: string }
  await first.waitFor('A webhook is tried again later')
  first.child.kill('SIGKILL')
  await once(first.child, 'exit')

  const receiver = await startWebhookReceiver(address)
  cleanUps.push(receiver.close)
  const second = await serve()
  cleanUps.push(() => second.stop())
  await expect.poll(() => receiver.received.length, { timeout: 30_000 }).toBe(1)
  expect(receiver.received[0]?.event.data).toMatchObject({ id, subject: 'Tilbud' })
  const readMetrics = async () => (await fetch(`${second.url}/metrics`, { headers })).text()
  await expect.poll(readMetrics, { timeout: 10_000 }).toContain('ehlo_webhooks_waiting 0\n')

  const secret = webhookSecret.slice('whsec_'.length)
  expect(first.said() + second.said()).not.toContain(secret)
  for (const name of await readdir(dataDir)) {
    const isFile = name.startsWith('ehlo.sqlite')
    if (isFile) expect((await readFile(join(dataDir, name))).includes(secret)).toBe(false)
  }
}, 90_000)

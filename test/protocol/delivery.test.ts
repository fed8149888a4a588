import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NewConnection } from '@ehlo/shared'
import { NewMessage } from '@ehlo/shared'
import { afterEach, describe, expect, it } from 'vitest'
import { localOperator } from '../../apps/api/src/access/principal.ts'
import { followConnections } from '../../apps/api/src/delivery/follow-connections.ts'
import { createSecretKeyText } from '../../apps/api/src/security/secret-key.ts'
import { startDelivery } from '../support/delivery/index.ts'
import { useLab } from '../support/lab/use-lab.ts'

const lab = useLab()
const { kari } = lab.accounts
const relaySettings = {
  host: lab.hosts.mail.name,
  port: 587,
  encryption: 'starttls',
  username: kari.username,
  authMethod: 'auto',
  tlsVerification: 'full',
} as const
const cleanUps: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp()
})

async function openSystem(options: Parameters<typeof startDelivery>[0] = {}) {
  const system = await startDelivery({
    dnsServer: lab.dns.server,
    rootPem: lab.rootPem,
    ...options,
  })
  let stopping: Promise<void> | undefined
  const stop = () => (stopping ??= system.stop())
  cleanUps.push(stop)
  const { store, connections, corporations, deliveries } = system
  const connect = (change: Partial<NewConnection> = {}) =>
    connections.add(localOperator, {
      host: lab.hosts.mail.name,
      port: 587,
      encryption: 'starttls',
      username: kari.username,
      password: kari.password,
      ...change,
    })
  const submit = (change: object = {}, key?: string) =>
    deliveries.submit(
      localOperator,
      NewMessage.parse({
        kind: 'personal',
        from: `Kari <${kari.address}>`,
        to: lab.accounts.ola.address,
        subject: `Delivery ${randomBytes(8).toString('hex')}`,
        text: 'Hei',
        ...change,
      }),
      key === undefined ? undefined : { key, requestHash: JSON.stringify(change) },
    )
  const untilSettled = (id: string, status: string) =>
    expect
      .poll(async () => (await deliveries.find(localOperator, id)).status, { timeout: 10_000 })
      .toBe(status)
  return { store, connections, corporations, deliveries, connect, submit, untilSettled, stop }
}

describe('a message', () => {
  it('arrives from the address it was handed in for, with the id that the log shows', async () => {
    const { deliveries, connect, submit, untilSettled } = await openSystem()
    const connection = await connect()
    const { id } = await submit({ text: 'line\n.\nMAIL FROM:<x@y.z>\n' })
    await untilSettled(id, 'sent')
    const message = await deliveries.find(localOperator, id)
    expect(message).toMatchObject({ connectionId: connection.id, rule: 'any-sender' })
    const delivered = await lab.waitForMessage(lab.accounts.ola.address, ({ raw }) =>
      raw.includes(message.messageId),
    )
    expect(delivered.raw).toContain(`Return-Path: <${kari.address}>`)
    expect(delivered.raw).toMatch(/line\r?\n\.\r?\nMAIL FROM:<x@y\.z>/)
  })

  it('of an address that the login may not use fails with the server’s words', async () => {
    const { deliveries, connect, submit, untilSettled } = await openSystem()
    await connect()
    const { id } = await submit({ from: lab.director })
    await untilSettled(id, 'failed')
    const { attempts } = await deliveries.find(localOperator, id)
    expect(attempts).toMatchObject([{ result: 'refused', stage: 'envelope', reply: { code: 553 } }])
  })

  it('that failed or waits is explained to whoever looks, in their language', async () => {
    const { deliveries, connect, submit, untilSettled } = await openSystem()
    await connect({ senderDomain: 'elsewhere.test', password: 'wrong' })
    await connect()
    const explain = async ({ id }: { id: string }, status: string) => {
      await untilSettled(id, status)
      return deliveries.explainMessage(await deliveries.find(localOperator, id), 'nb')
    }
    expect(await explain(await submit({ from: lab.director }), 'failed')).toMatchObject({
      cause: 'sender-not-owned',
      actor: 'you',
      evidence: [{ stage: 'envelope', text: expect.stringContaining('553 5.7.1') }],
      steps: expect.arrayContaining([expect.any(String)]),
    })
    const held = await explain(await submit({ from: 'kari@elsewhere.test' }), 'held')
    expect(held).toMatchObject({ cause: 'bad-credentials', title: expect.any(String) })
    expect(await explain(await submit(), 'sent')).toBeUndefined()
  })

  it('that nothing may carry is refused, and is never sent through whichever is there', async () => {
    const { connect, submit } = await openSystem()
    await connect({ senderDomain: 'elsewhere.test' })
    await expect(submit()).rejects.toMatchObject({ type: 'no-connection-for-sender' })
  })

  it('is sent once for one Idempotency-Key', async () => {
    const { connect, deliveries, submit } = await openSystem()
    await connect()
    const receipts = await Promise.all([
      submit({ subject: 'a' }, 'k'),
      submit({ subject: 'a' }, 'k'),
    ])
    expect(receipts[0].id).toBe(receipts[1].id)
    await expect(submit({ subject: 'b' }, 'k')).rejects.toMatchObject({
      type: 'idempotency-conflict',
    })
    expect((await deliveries.list(localOperator, { limit: 10 })).items).toHaveLength(1)
  })
})

describe('a refused login', () => {
  it('is tried once, holds what waits and what comes, and lets it go when the password is mended', async () => {
    const { connections, deliveries, connect, submit, untilSettled } = await openSystem()
    const connection = await connect({ password: 'wrong' })
    const before = await lab.readLog()
    const first = await submit()
    const others = await Promise.all(Array.from({ length: 5 }, () => submit()))
    await untilSettled(first.id, 'held')
    for (const { id } of others) await untilSettled(id, 'held')
    const later = await submit()
    expect(later.status).toBe('held')
    const attempts = (await lab.readLog()).slice(before.length).match(/authentication failed/g)
    expect(attempts).toHaveLength(1)
    const { depth, attempts: counted, paused } = await deliveries.figures()
    expect(depth).toMatchObject({ held: 7, queued: 0, sending: 0 })
    expect(counted).toEqual({ 'login-refused': 1 })
    expect(paused).toEqual([{ connectionId: connection.id, reason: 'login-refused' }])

    await connections.amend(localOperator, connection.id, 'any', { password: kari.password })
    await deliveries.resumeConnection(connection.id)
    for (const { id } of [first, ...others, later]) await untilSettled(id, 'sent')
  })

  it('lets nothing go that a person holds beside', async () => {
    const { connections, deliveries, connect, submit, untilSettled } = await openSystem()
    const { id: connectionId } = await connect({ password: 'wrong' })
    const { id: waiting } = await submit()
    const { id: kept } = await submit()
    for (const id of [waiting, kept]) await untilSettled(id, 'held')
    const held = await deliveries.change(localOperator, kept, 'hold')
    expect(held).toMatchObject({ status: 'held', reason: 'held-by-person' })
    const followed = followConnections(connections, deliveries)
    await followed.amend(localOperator, connectionId, 'any', { password: kari.password })
    await untilSettled(waiting, 'sent')
    expect(await deliveries.find(localOperator, kept)).toMatchObject({ status: 'held' })
  })

  it('is not tried once more for a new name, but for a new password', async () => {
    const { connections, deliveries, connect, submit, untilSettled } = await openSystem()
    const { id: connectionId } = await connect({ password: 'wrong' })
    const { id } = await submit()
    await untilSettled(id, 'held')
    const followed = followConnections(connections, deliveries)
    const amend = (change: object) => followed.amend(localOperator, connectionId, 'any', change)
    await amend({ name: 'Another name' })
    await amend({ username: kari.username, port: 587 })
    expect(await deliveries.find(localOperator, id)).toMatchObject({ status: 'held' })
    await amend({ password: kari.password })
    await untilSettled(id, 'sent')
    const { attempts } = await deliveries.find(localOperator, id)
    expect(attempts.map(({ result }) => result)).toEqual(['login-refused', 'accepted'])
  })

  it('of the system relay is tried again with another password or by a person, and else never', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'ehlo-relay-'))
    cleanUps.push(() => rm(dataDir, { recursive: true }))
    const keys = createSecretKeyText()
    const restart = (password: string) => {
      const systemRelay = { settings: relaySettings, password }
      return openSystem({ dataDir, keys, room: { systemRelay } })
    }
    const wrong = await restart('wrong')
    const { id } = await wrong.submit()
    await wrong.untilSettled(id, 'held')
    const resultsOf = async ({ deliveries }: typeof wrong) =>
      (await deliveries.find(localOperator, id)).attempts.map(({ result }) => result)
    await wrong.deliveries.change(localOperator, id, 'retry')
    await expect.poll(() => resultsOf(wrong)).toEqual(['login-refused', 'login-refused'])
    await wrong.untilSettled(id, 'held')
    await wrong.stop()

    const same = await restart('wrong')
    expect(await same.deliveries.find(localOperator, id)).toMatchObject({ status: 'held' })
    expect((await same.submit()).status).toBe('held')
    await same.stop()

    const mended = await restart(kari.password)
    await mended.untilSettled(id, 'sent')
    expect(await resultsOf(mended)).toEqual(['login-refused', 'login-refused', 'accepted'])
    await mended.stop()
  })
})

describe('a connection whose server is down', () => {
  it('is stood in for by its backup, the next of the same scope', async () => {
    const { deliveries, connect, submit, untilSettled } = await openSystem()
    const primary = await connect({ host: lab.freeAddress() })
    const backup = await connect()
    const sent = await Promise.all([submit(), submit(), submit()])
    for (const { id } of sent) await untilSettled(id, 'sent')
    const { attempts, connectionId } = await deliveries.find(localOperator, sent[0].id)
    expect(connectionId).toBe(backup.id)
    expect(attempts).toMatchObject([
      { connectionId: primary.id, result: 'unreachable', stage: 'connect' },
      { connectionId: backup.id, result: 'accepted' },
    ])
  })

  it('is not stood in for by one of a wider scope', async () => {
    const { corporations, deliveries, connect, submit, untilSettled } = await openSystem()
    const { id: corporationId } = await corporations.add(localOperator, { name: 'Fjord' })
    const own = await connect({
      corporationId,
      senderAddress: kari.address,
      host: lab.freeAddress(),
    })
    await connect({ corporationId })
    const { id } = await submit({ corporationId })
    await untilSettled(id, 'deferred')
    expect(await deliveries.find(localOperator, id)).toMatchObject({ connectionId: own.id })
  })
})

describe('a deleted connection', () => {
  it('holds its messages until a person routes them anew', async () => {
    const { connections, deliveries, connect, submit, untilSettled } = await openSystem()
    const silent = await connect({ host: lab.freeAddress(), tlsVerification: 'full' })
    const { id } = await submit()
    await untilSettled(id, 'deferred')
    await followConnections(connections, deliveries).remove(localOperator, silent.id, 'any')
    const waiting = { status: 'held', reason: 'connection-deleted', nextAttemptAt: null }
    expect(await deliveries.find(localOperator, id)).toMatchObject(waiting)
    await connect()
    expect(await deliveries.find(localOperator, id)).toMatchObject(waiting)
    await deliveries.change(localOperator, id, 'retry')
    await untilSettled(id, 'sent')
  })

  it('lets a person route anew even what it may have sent', async () => {
    const { store, connections, deliveries, connect, submit, untilSettled } = await openSystem()
    const silent = await connect({ host: lab.freeAddress() })
    const { id } = await submit()
    await untilSettled(id, 'deferred')
    const { recipients, attempts } = await deliveries.find(localOperator, id)
    const inDoubt = store.messages.settle({
      id,
      state: 'in-doubt',
      reason: 'a test',
      recipients,
      attempts: attempts.map((attempt) => ({ ...attempt, result: 'in-doubt' as const })),
      nextAttemptAtMs: null,
      doubts: 2,
      dropBody: false,
      atMs: Date.now(),
    })
    await store.atomically(inDoubt)
    await followConnections(connections, deliveries).remove(localOperator, silent.id, 'any')
    const next = await connect()
    await deliveries.change(localOperator, id, 'retry')
    await untilSettled(id, 'sent')
    expect(await deliveries.find(localOperator, id)).toMatchObject({ connectionId: next.id })
  })
})

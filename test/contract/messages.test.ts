import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type {
  AcceptedMessage,
  Settlement,
} from '../../apps/api/src/delivery/queue/message-store.ts'
import { dialects, openTestStore } from '../support/stores/open-test-store.ts'

const nowMs = Date.parse('2026-03-01T12:00:00.000Z')

function build(change: Partial<AcceptedMessage> = {}): AcceptedMessage {
  const id = randomUUID()
  return {
    id,
    corporationId: null,
    kind: 'personal',
    automaticType: null,
    state: 'queued',
    reason: null,
    sender: 'kari@example.no',
    recipients: ['ola@example.no', 'per@example.no'],
    subject: 'Hei',
    messageId: `<${id}@example.no>`,
    sizeBytes: 4,
    connectionId: 'a connection',
    rule: 'any-sender',
    createdAtMs: nowMs,
    sealedBody: Buffer.from([0, 1, 255, 13, 10]),
    ...change,
  }
}

function settlementOf(id: string, change: Partial<Settlement> = {}): Settlement {
  return {
    id,
    state: 'deferred',
    reason: '451 later',
    recipients: ['per@example.no'],
    nextAttemptAtMs: nowMs + 60_000,
    doubts: 1,
    attempts: [{ at: new Date(nowMs).toISOString(), connectionId: null, result: 'deferred' }],
    dropBody: false,
    atMs: nowMs,
    ...change,
  }
}

describe.each(dialects)('messages on %s', (dialect) => {
  const start = async () => {
    const store = await openTestStore(dialect)
    const { messages, atomically } = store
    const add = async (change: Partial<AcceptedMessage> = {}) => {
      const message = build(change)
      expect(await atomically(messages.insert(message))).toBe('written')
      return message
    }
    const dueIds = async (atMs = nowMs, connectionId: string | null = 'a connection') =>
      (await messages.findDue(connectionId, atMs, 100)).map(({ id }) => id)
    return { store, messages, atomically, add, dueIds }
  }

  it('are kept with all of their fields and the bytes of their body', async () => {
    const { messages, add } = await start()
    const added = await add({ subject: 'Blåbær 🫐' })
    expect(await messages.find(added.id)).toMatchObject({
      status: 'queued',
      from: 'kari@example.no',
      recipients: added.recipients,
      subject: 'Blåbær 🫐',
      messageId: added.messageId,
      connectionId: 'a connection',
      rule: 'any-sender',
      attempts: [],
      createdAt: '2026-03-01T12:00:00.000Z',
    })
    expect(Buffer.from((await messages.readBody(added.id)) ?? [])).toEqual(added.sealedBody)
    expect(await messages.find('nobody')).toBeUndefined()
  })

  it('are due in their own lane alone, longest due first, and as many as asked', async () => {
    const { messages, add, dueIds } = await start()
    const later = await add({ createdAtMs: nowMs - 1 })
    const first = await add({ createdAtMs: nowMs - 2 })
    const future = await add({ createdAtMs: nowMs + 1 })
    const relayed = await add({ connectionId: null, rule: 'fallback' })
    await add({ state: 'held', reason: 'login-refused' })
    await add({ state: 'suppressed', sealedBody: undefined })
    expect(await dueIds()).toEqual([first.id, later.id])
    expect(await dueIds(nowMs + 1)).toEqual([first.id, later.id, future.id])
    expect(await dueIds(nowMs, null)).toEqual([relayed.id])
    expect(await messages.findDue('a connection', nowMs, 1)).toHaveLength(1)
    expect(await messages.nextDueMs('a connection')).toBe(nowMs - 2)
    expect(await messages.nextDueMs('nobody')).toBeUndefined()
    expect(new Set(await messages.waitingLanes())).toEqual(new Set(['a connection', null]))
  })

  it('that are being attempted are not due, and are found again after a crash', async () => {
    const { messages, atomically, add, dueIds } = await start()
    const { id, recipients } = await add()
    expect(await atomically([messages.noteAttempt(id, nowMs)])).toBe('written')
    expect(await dueIds()).toEqual([])
    expect(await messages.abandoned()).toEqual([
      {
        id,
        connectionId: 'a connection',
        recipients,
        attempts: [],
        doubts: 0,
        attemptedAtMs: nowMs,
      },
    ])
    expect(await atomically([messages.noteAttempt(id, nowMs)])).toBe('stale')
    expect(await atomically([messages.withdrawAttempt(id, nowMs)])).toBe('written')
    expect(await messages.abandoned()).toEqual([])
    expect(await dueIds()).toEqual([id])
  })

  it('settle with what is left of their recipients, and are due when that says', async () => {
    const { messages, atomically, add, dueIds } = await start()
    const { id, recipients } = await add()
    await atomically([messages.noteAttempt(id, nowMs)])
    expect(await atomically(messages.settle(settlementOf(id)))).toBe('written')
    expect(await messages.abandoned()).toEqual([])
    expect(await dueIds()).toEqual([])
    expect(await messages.findDue('a connection', nowMs + 60_000, 1)).toMatchObject([
      { id, recipients: ['per@example.no'], doubts: 1, attempts: [{ result: 'deferred' }] },
    ])
    expect(await messages.find(id)).toMatchObject({ status: 'deferred', recipients })
  })

  it('lose their body with the write that says they were sent', async () => {
    const { messages, atomically, add } = await start()
    const { id } = await add()
    const sent = settlementOf(id, { state: 'sent', nextAttemptAtMs: null, dropBody: true })
    await atomically(messages.settle(sent))
    expect(await messages.readBody(id)).toBeUndefined()
    expect(await messages.find(id)).toMatchObject({ status: 'sent', nextAttemptAt: null })
  })

  it('that a person cancelled cannot be attempted, and the other way round', async () => {
    const { messages, atomically, add } = await start()
    const cancelled = { state: 'cancelled', reason: null, nextAttemptAtMs: null } as const
    const cancel = (id: string) =>
      atomically(messages.moveOne(id, ['queued'], { ...cancelled, dropBody: true, atMs: nowMs }))
    const [first, second] = [await add(), await add()]
    expect(await cancel(first.id)).toBe('written')
    expect(await atomically([messages.noteAttempt(first.id, nowMs)])).toBe('stale')
    await atomically([messages.noteAttempt(second.id, nowMs)])
    expect(await cancel(second.id)).toBe('stale')
    expect(await messages.readBody(second.id)).toBeDefined()
  })

  it('are moved to another lane by a new route', async () => {
    const { messages, atomically, add, dueIds } = await start()
    const { id } = await add({ state: 'held', reason: 'connection-deleted' })
    const moved = messages.moveOne(id, ['held'], {
      state: 'queued',
      reason: null,
      nextAttemptAtMs: nowMs,
      dropBody: false,
      route: { connectionId: null, rule: 'fallback' },
      atMs: nowMs,
    })
    expect(await atomically(moved)).toBe('written')
    expect(await dueIds(nowMs, null)).toEqual([id])
    expect(await messages.find(id)).toMatchObject({ connectionId: null, rule: 'fallback' })
  })

  it('of a paused lane are held together, and released only where that was the reason', async () => {
    const { messages, atomically, add, dueIds } = await start()
    const { id } = await add()
    const elsewhere = await add({ connectionId: 'another' })
    const byPerson = await add({ state: 'held', reason: 'held-by-person' })
    const since = new Date(nowMs).toISOString()
    const pause = { connectionId: 'a connection', connectionVersion: 3, reason: 'no', since }
    const to = { reason: 'no', nextAttemptAtMs: null, atMs: nowMs }
    await atomically([
      messages.pause(pause),
      messages.pause({ ...pause, connectionVersion: 4 }),
      messages.moveLane('a connection', ['queued', 'deferred'], { ...to, state: 'held' }),
    ])
    expect(await messages.pauses()).toEqual([{ ...pause, connectionVersion: 4 }])
    expect(await dueIds()).toEqual([])
    expect(await dueIds(nowMs, 'another')).toEqual([elsewhere.id])
    const queued = { state: 'queued', reason: null, nextAttemptAtMs: nowMs, atMs: nowMs } as const
    await atomically([
      messages.resume('a connection'),
      messages.moveLane('a connection', ['held'], { ...queued, onlyReason: 'no' }),
    ])
    expect(await messages.pauses()).toEqual([])
    expect(await dueIds()).toEqual([id])
    expect((await messages.find(byPerson.id))?.status).toBe('held')
  })

  it('are listed newest first, page by page, and by each filter', async () => {
    const { messages, add } = await start()
    const old = await add({ corporationId: 'fjord', subject: '100% Blåbær_jam' })
    const young = await add({ createdAtMs: nowMs + 1000, connectionId: 'another' })
    const ids = async (query: object) =>
      (await messages.list({ limit: 10, ...query })).map(({ id }) => id)
    expect(await ids({})).toEqual([young.id, old.id])
    expect(await ids({ limit: 1 })).toEqual([young.id])
    expect(await ids({ after: { createdAtMs: nowMs + 1000, id: young.id } })).toEqual([old.id])
    expect(await ids({ corporationId: 'fjord' })).toEqual([old.id])
    expect(await ids({ connectionId: 'another' })).toEqual([young.id])
    expect(await ids({ state: 'failed' })).toEqual([])
    expect(await ids({ q: '100% BLÅBÆR_' })).toEqual([old.id])
    expect(await ids({ q: '1_0%' })).toEqual([])
  })

  it('are counted by what wants a look, and by corporation', async () => {
    const { messages, add } = await start()
    await add()
    await add({ state: 'held', reason: 'x', corporationId: 'fjord' })
    await add({ state: 'held', reason: 'x' })
    expect(await messages.countByState()).toEqual({ held: 2 })
    expect(await messages.countByState('fjord')).toEqual({ held: 1 })
    expect(await messages.countByState('nobody')).toEqual({})
  })

  it('that failed lose their body after its time, and no other does', async () => {
    const { messages, atomically, add } = await start()
    const [failed, recent, held] = [await add(), await add(), await add({ state: 'held' })]
    const failedAt = (id: string, atMs: number) =>
      messages.settle(settlementOf(id, { state: 'failed', nextAttemptAtMs: null, atMs }))
    await atomically([...failedAt(failed.id, nowMs - 1), ...failedAt(recent.id, nowMs)])
    await atomically([messages.dropFailedBodies(nowMs)])
    expect(await messages.readBody(failed.id)).toBeUndefined()
    expect(await messages.readBody(recent.id)).toBeDefined()
    expect(await messages.readBody(held.id)).toBeDefined()
  })

  it('are written all or none', async () => {
    const { messages, atomically, add } = await start()
    const known = await add()
    const fresh = build()
    expect(await atomically([...messages.insert(fresh), ...messages.insert(known)])).toBe('taken')
    expect(await messages.find(fresh.id)).toBeUndefined()
    expect(await messages.readBody(fresh.id)).toBeUndefined()
  })
})

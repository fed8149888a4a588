import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Message } from '@ehlo/shared'
import { afterEach, describe, expect, it } from 'vitest'
import type { Outgoing, SendOutcome } from '../../../apps/api/src/delivery/carrier/carrier.ts'
import { createGroupCommit } from '../../../apps/api/src/delivery/queue/group-commit.ts'
import type { AcceptedMessage } from '../../../apps/api/src/delivery/queue/message-store.ts'
import type { SendingLimits } from '../../../apps/api/src/delivery/queue/pace.ts'
import { createQueue } from '../../../apps/api/src/delivery/queue/queue.ts'
import { openStore } from '../../../apps/api/src/storage/open-store.ts'

const cleanUps: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp()
})

const no = { code: 550, text: 'no' }
const accepted: SendOutcome = { result: 'accepted', reply: { code: 250, text: 'ok' }, rejected: [] }

type Send = (outgoing: Outgoing, attempt: number, lane: string | null) => Promise<SendOutcome>

/** A queue on a real SQLite file whose carriers answer what the test says; `ways`: a connection and its backups. */
async function openQueue(
  send: Send,
  ways: string[] = [],
  limits: SendingLimits = {},
  gathers = true,
) {
  const dataDir = await mkdtemp(join(tmpdir(), 'ehlo-queue-'))
  cleanUps.push(() => rm(dataDir, { recursive: true }))
  const store = await openStore({ dataDir })
  cleanUps.push(() => store.close())
  const disk = { isFull: false }
  const write: typeof store.atomically = async (writes) => {
    if (disk.isFull) throw new Error('disk full')
    return store.atomically(writes)
  }
  const commits = createGroupCommit(write, { gathers })
  const failures: unknown[] = []
  const settled = new Map<string, () => void>()
  const paused: (string | null)[] = []
  let sends = 0
  let nowMs = Date.now()
  const queue = createQueue({
    store: store.messages,
    commits,
    explain: async () => undefined,
    noticesOfOutcome: async () => [],
    waysOf: async () => ways.map((connectionId) => ({ connectionId, rule: 'any-sender' })),
    clear: async (lane) =>
      paused.length > 0
        ? { state: 'hold', reason: 'login-refused' }
        : {
            state: 'go',
            connectionVersion: 1,
            limits,
            carrier: { send: (outgoing) => send(outgoing, (sends += 1), lane), close: () => {} },
          },
    takeRecentBody: () => undefined,
    openBody: (_id, sealed) => sealed,
    pauseLane: async (connectionId) => void paused.push(connectionId),
    onAttempt: () => {},
    onSettled: (id) => settled.get(id)?.(),
    onStoreFailure: (error) => {
      failures.push(error)
      if (!disk.isFull) throw error
    },
    concurrency: 4,
    now: () => nowMs,
    random: () => 0.5,
  })
  const accept = async (id: string, change: Partial<AcceptedMessage> = {}) => {
    await commits.commit(
      store.messages.insert({
        id,
        corporationId: null,
        kind: 'personal',
        automaticType: null,
        state: 'queued',
        reason: null,
        sender: 'kari@example.no',
        recipients: ['ola@example.no'],
        subject: 'hi',
        messageId: `<${id}@example.no>`,
        sizeBytes: 100,
        connectionId: 'c1',
        rule: 'any-sender',
        createdAtMs: nowMs,
        sealedBody: Buffer.from('From: kari@example.no\r\n\r\nhi'),
        ...change,
      }),
    )
  }
  const settle = (id: string) => new Promise<void>((resolve) => settled.set(id, resolve))
  cleanUps.push(() => queue.stop())
  return {
    store,
    commits,
    queue,
    accept,
    settle,
    paused,
    disk,
    failures,
    skip: (ms: number) => (nowMs += ms),
    sends: () => sends,
  }
}

describe('a lane', () => {
  it('sends what is queued, keeps the attempt and forgets the body', async () => {
    const bodies: string[] = []
    const { store, queue, accept, settle } = await openQueue(async (outgoing) => {
      bodies.push(outgoing.raw.toString())
      return accepted
    })
    const done = settle('m1')
    await accept('m1')
    queue.wake('c1')
    await done
    expect(bodies).toEqual(['From: kari@example.no\r\n\r\nhi'])
    expect(await store.messages.find('m1')).toMatchObject({
      status: 'sent',
      nextAttemptAt: null,
      attempts: [{ result: 'accepted', connectionId: 'c1' }],
    })
    expect(await store.messages.readBody('m1')).toBeUndefined()
  })

  it('writes an outcome that a full disk could not take when there is space, and sends nothing twice', async () => {
    const opened = await openQueue(async () => {
      opened.disk.isFull = true
      return accepted
    })
    const { store, queue, accept, settle, disk, failures, skip, sends } = opened
    const done = settle('m1')
    await accept('m1')
    queue.wake('c1')
    await expect.poll(() => failures).toHaveLength(1)
    expect(await store.messages.find('m1')).toMatchObject({ status: 'sending' })
    disk.isFull = false
    skip(5_000)
    queue.wake('c1')
    await done
    expect(await store.messages.find('m1')).toMatchObject({ status: 'sent' })
    expect(sends()).toBe(1)
  })

  it('notes the attempt on disk before the carrier may send anything', async () => {
    const { store, queue, accept, settle } = await openQueue(async () => {
      expect((await store.messages.abandoned()).map(({ id }) => id)).toEqual(['m1'])
      return accepted
    })
    const done = settle('m1')
    await accept('m1')
    queue.wake('c1')
    await done
    expect(await store.messages.abandoned()).toEqual([])
  })

  it('never sends what a person cancelled while it was being taken up', async () => {
    const { store, commits, queue, accept, sends } = await openQueue(async () => accepted)
    await accept('m1')
    const cancelled = commits.commit(
      store.messages.moveOne('m1', ['queued'], {
        state: 'cancelled',
        reason: null,
        nextAttemptAtMs: null,
        dropBody: true,
        atMs: Date.now(),
      }),
    )
    queue.wake('c1')
    await cancelled
    await queue.stop()
    expect((await store.messages.find('m1'))?.status).toBe('cancelled')
    expect(sends()).toBe(0)
  })

  it('sends no more a minute than its provider takes, and the rest after that', async () => {
    const { store, queue, accept, sends, skip } = await openQueue(async () => accepted, [], {
      messagesPerMinute: 2,
    })
    for (const id of ['m1', 'm2', 'm3', 'm4', 'm5']) await accept(id)
    const sent = async () => (await store.messages.list({ limit: 9, state: 'sent' })).length
    queue.wake('c1')
    await expect.poll(sent).toBe(2)
    skip(59_000)
    queue.wake('c1')
    skip(1_000)
    queue.wake('c1')
    await expect.poll(sent).toBe(4)
    expect(sends()).toBe(4)
  })

  it('pauses at a refused login after one try, however many messages wait', async () => {
    const { store, queue, accept, settle, paused, sends } = await openQueue(async () => ({
      result: 'login-refused',
      reply: { code: 535, text: 'no' },
      text: 'no',
    }))
    const done = settle('m0')
    for (let index = 0; index < 8; index += 1) await accept(`m${index}`)
    queue.wake('c1')
    await done
    await expect.poll(() => paused).toEqual(['c1'])
    expect(sends()).toBe(1)
    expect((await store.messages.find('m0'))?.status).toBe('held')
  })
})

describe('after a crash', () => {
  it('tries a message whose attempt was in the air once more, then leaves it to a person', async () => {
    const { store, commits, queue, accept, settle, skip } = await openQueue(async () => {
      return { result: 'in-doubt', text: 'lost' }
    })
    await accept('m1')
    await commits.commit([store.messages.noteAttempt('m1', Date.now())])
    await queue.start()
    expect(await store.messages.find('m1')).toMatchObject({
      status: 'deferred',
      attempts: [{ result: 'in-doubt' }],
    })
    const done = settle('m1')
    skip(20_000)
    queue.wake('c1')
    await done
    expect(await store.messages.find('m1')).toMatchObject({
      status: 'in-doubt',
      nextAttemptAt: null,
      attempts: [{ result: 'in-doubt' }, { result: 'in-doubt' }],
    })
    expect(await store.messages.readBody('m1')).toBeDefined()
  })

  it('takes up what was queued', async () => {
    const { store, queue, accept, settle } = await openQueue(async () => accepted)
    const done = settle('m1')
    await accept('m1')
    await queue.start()
    await done
    expect((await store.messages.find('m1'))?.status).toBe('sent')
  })
})

describe('while the server of a connection is down', () => {
  const down: SendOutcome = {
    result: 'unreachable',
    stage: 'connect',
    text: 'refused',
    isServerDown: true,
  }
  const untilState = (found: () => Promise<Message | undefined>, status: string) =>
    expect.poll(async () => (await found())?.status).toBe(status)

  it('its message leaves through the backup at once, and both attempts are kept', async () => {
    const { store, queue, accept } = await openQueue(
      async (_outgoing, _attempt, lane) => (lane === 'c1' ? down : accepted),
      ['c1', 'c2'],
    )
    await accept('m1')
    queue.wake('c1')
    await untilState(() => store.messages.find('m1'), 'sent')
    expect(await store.messages.find('m1')).toMatchObject({
      connectionId: 'c2',
      attempts: [
        { connectionId: 'c1', result: 'unreachable', stage: 'connect' },
        { connectionId: 'c2', result: 'accepted' },
      ],
    })
  })

  it('what waits and what comes goes without a try of its own, and the first is tried again later', async () => {
    let isDown = true
    const tries: (string | null)[] = []
    const { store, queue, accept, skip } = await openQueue(
      async (_outgoing, _attempt, lane) => {
        tries.push(lane)
        return lane === 'c1' && isDown ? down : accepted
      },
      ['c1', 'c2'],
    )
    for (const id of ['m1', 'm2', 'm3']) await accept(id)
    queue.wake('c1')
    for (const id of ['m1', 'm2', 'm3']) await untilState(() => store.messages.find(id), 'sent')
    await accept('m4')
    queue.wake('c1')
    await untilState(() => store.messages.find('m4'), 'sent')
    expect(tries).toEqual(['c1', 'c2', 'c2', 'c2', 'c2'])

    isDown = false
    skip(6_000)
    await accept('m5')
    queue.wake('c1')
    await untilState(() => store.messages.find('m5'), 'sent')
    expect(await store.messages.find('m5')).toMatchObject({ connectionId: 'c1' })
  })

  it('a message that it may have accepted before never goes another way', async () => {
    const { store, queue, accept, skip } = await openQueue(
      async (_outgoing, attempt) => (attempt === 1 ? { result: 'in-doubt', text: 'lost' } : down),
      ['c1', 'c2'],
    )
    await accept('m1')
    queue.wake('c1')
    await untilState(() => store.messages.find('m1'), 'deferred')
    skip(20_000)
    queue.wake('c1')
    await expect
      .poll(async () => (await store.messages.find('m1'))?.attempts.map(({ result }) => result))
      .toEqual(['in-doubt', 'unreachable'])
    skip(1_000)
    queue.wake('c1')
    await queue.stop()
    expect(await store.messages.find('m1')).toMatchObject({ connectionId: 'c1' })
  })

  it.each<[string, SendOutcome]>([
    ['a refusal', { result: 'refused', stage: 'envelope', reply: no, rejected: [] }],
    ['a deferral', { result: 'deferred', stage: 'envelope', reply: no, rejected: [] }],
    ['a refused login', { result: 'login-refused', reply: no, text: 'no' }],
    ['a bad certificate', { ...down, stage: 'secure', isServerDown: false }],
  ])('%s is no reason to try the backup', async (_, outcome) => {
    const { store, queue, accept, settle } = await openQueue(async () => outcome, ['c1', 'c2'])
    const done = settle('m1')
    await accept('m1')
    queue.wake('c1')
    await done
    await queue.stop()
    const { connectionId, attempts } = (await store.messages.find('m1'))!
    expect([connectionId, attempts.length]).toEqual(['c1', 1])
  })

  it('and the backup’s is down too, it waits and nothing is lost', async () => {
    let isDown = true
    const { store, queue, accept, settle, skip } = await openQueue(
      async () => (isDown ? down : accepted),
      ['c1', 'c2'],
    )
    const first = settle('m1')
    await accept('m1')
    queue.wake('c1')
    await first
    await untilState(() => store.messages.find('m1'), 'deferred')
    isDown = false
    skip(10 * 60_000)
    queue.wake('c2')
    await untilState(() => store.messages.find('m1'), 'sent')
  })
})

describe('group commit', () => {
  it.each([
    [true, 1],
    [false, 3],
  ])('gathers (%s): three messages that come together take %i commits', async (gathers, count) => {
    const { store, commits, accept } = await openQueue(async () => accepted, [], {}, gathers)
    await Promise.all(['m1', 'm2', 'm3'].map((id) => accept(id)))
    expect(await store.messages.list({ limit: 10 })).toHaveLength(3)
    expect(commits.figures()).toMatchObject({ commits: count, callers: 3 })
  })

  it('refuses one write of a group without harming the others', async () => {
    const { store, commits, accept } = await openQueue(async () => accepted)
    await accept('m1')
    const outcomes = await Promise.allSettled([accept('m2'), accept('m1'), accept('m3')])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    await commits.commit([])
    expect((await store.messages.list({ limit: 10 })).map(({ id }) => id).toSorted()).toEqual([
      'm1',
      'm2',
      'm3',
    ])
  })
})

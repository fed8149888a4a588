import { describe, expect, it } from 'vitest'
import type { AuditEntry } from '../../apps/api/src/access/audit-store.ts'
import { dropOldRecords } from '../../apps/api/src/runs/retention.ts'
import { openStore } from '../../apps/api/src/storage/open-store.ts'
import {
  buildConnectionRow,
  buildCorporation,
  buildRun,
  buildToken,
} from '../support/stores/builders.ts'
import { createStorePlace, dialects, openTestStore } from '../support/stores/open-test-store.ts'

const everything = ['', '~'] as const

describe.each(dialects)('the store on %s', (dialect) => {
  it('gives back what it was given', async () => {
    const store = await openTestStore(dialect)
    const corporation = buildCorporation({ domains: ['fjord.no'], automaticMail: ['gdpr'] })
    const row = buildConnectionRow({
      corporationId: corporation.id,
      senderAddress: 'Kari@fjord.no',
      name: 'Ærlig “navn” 漢字 🚢',
      sealedPassword: Buffer.from([0, 1, 254, 255]),
      passwordKeyId: 'aa',
      passwordUpdatedAt: '2026-03-01T12:00:00.123Z',
      healthState: 'failing',
      healthCheckedAt: '2026-03-01T13:00:00.000Z',
      healthRunId: 'r',
      healthCause: 'c',
    })

    const outcome = await store.atomically([
      store.corporations.insert(corporation),
      store.connections.insert(row),
    ])

    expect(outcome).toBe('written')
    expect(await store.corporations.find(corporation.id)).toEqual(corporation)
    expect(await store.connections.findRow(row.id)).toEqual(row)
    const { scopeKey: _key, sealedPassword: _sealed, ...visible } = row
    expect(await store.connections.find(row.id)).toEqual(visible)
  })

  it.each([
    ['a later one is stale', 'stale'],
    ['a later one takes what is taken', 'taken'],
    ['a later one refers to nothing', 'in-use'],
  ] as const)('writes nothing of a list when %s', async (_, expected) => {
    const store = await openTestStore(dialect)
    const first = buildConnectionRow()
    const failing = {
      stale: () => store.connections.replace(first, 7),
      taken: () => store.connections.insert(buildConnectionRow({ priority: first.priority })),
      'in-use': () => store.connections.insert(buildConnectionRow({ corporationId: 'nobody' })),
    }[expected]

    const outcome = await store.atomically([store.connections.insert(first), failing()])

    expect(outcome).toBe(expected)
    expect(await store.connections.find(first.id)).toBeUndefined()
  })

  it('keeps a corporation that connections still belong to', async () => {
    const store = await openTestStore(dialect)
    const corporation = buildCorporation()
    await store.atomically([
      store.corporations.insert(corporation),
      store.connections.insert(buildConnectionRow({ corporationId: corporation.id })),
    ])

    expect(await store.atomically([store.corporations.remove(corporation.id, 1)])).toBe('in-use')
    expect(await store.corporations.find(corporation.id)).toEqual(corporation)
  })

  it('lets inactive connections share a priority, and refuses it to active ones', async () => {
    const store = await openTestStore(dialect)
    const inactive = buildConnectionRow({ active: false })
    const insert = (fields = {}) =>
      store.atomically([store.connections.insert(buildConnectionRow(fields))])
    await store.atomically([store.connections.insert(inactive)])

    expect(await insert()).toBe('written')
    expect(await insert({ active: false })).toBe('written')
    expect(await insert()).toBe('taken')
    const activated = { ...inactive, active: true, version: 2 }
    expect(await store.atomically([store.connections.replace(activated, 1)])).toBe('taken')
  })

  it('gives one of many that write the same version at once', async () => {
    const store = await openTestStore(dialect)
    const row = buildConnectionRow()
    await store.atomically([store.connections.insert(row)])

    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        store.atomically([
          store.connections.replace({ ...row, host: `${index}.example.com`, version: 2 }, 1),
        ]),
      ),
    )

    expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome === 'stale')).toHaveLength(7)
  })

  it('lists connections by key and priority, bytewise, and walks all pages without gap or repeat', async () => {
    const store = await openTestStore(dialect)
    const keys = ['*/every', 'a/address:é@x', 'a/address:z@x', 'a/every', 'B/every', 'a-b/every']
    const rows = keys.flatMap((scopeKey) =>
      [2, 0, 1].map((priority) => buildConnectionRow({ scopeKey, priority })),
    )
    await store.atomically(rows.map((row) => store.connections.insert(row)))
    const sorted = rows
      .toSorted(
        (a, b) =>
          Buffer.compare(Buffer.from(a.scopeKey), Buffer.from(b.scopeKey)) ||
          a.priority - b.priority,
      )
      .map(({ id }) => id)

    const seen: string[] = []
    for (;;) {
      const last = rows.find(({ id }) => id === seen.at(-1))
      const page = await store.connections.list({ limit: 4, range: everything, after: last })
      if (page.length === 0) break
      seen.push(...page.map(({ id }) => id))
    }

    expect(seen).toEqual(sorted)
  })

  it('takes the wildcards of a search literally', async () => {
    const store = await openTestStore(dialect)
    const search = async (word: string) =>
      (await store.connections.list({ limit: 9, range: everything, words: [word] })).map(
        ({ host }) => host,
      )
    await store.atomically(
      ['100%', 'a_b', 'a\\b', 'axb'].map((host, priority) =>
        store.connections.insert(buildConnectionRow({ host, priority })),
      ),
    )

    expect(await search('%')).toEqual(['100%'])
    expect(await search('a_b')).toEqual(['a_b'])
    expect(await search('\\')).toEqual(['a\\b'])
    expect(await search("' or 1=1 --")).toEqual([])
  })

  it('finds nothing for text that no database can hold', async () => {
    const store = await openTestStore(dialect)
    expect(await store.connections.find('a\0b')).toBeUndefined()
    expect(await store.runs.find('\0')).toBeUndefined()
    expect(await store.tokens.findByHash('\0')).toBeUndefined()
  })

  it('keeps what a hostile server said, NUL and lone surrogates included', async () => {
    const store = await openTestStore(dialect)
    const text = 'a\0b\u001B[2J\uD800\u2028'
    const line = { elapsedMs: 1, session: 'main', from: 'server', encrypted: false, text } as const
    const run = buildRun({ transcript: [line] })

    await store.atomically([store.runs.insert({ run, ownerId: 't' })])

    expect((await store.runs.find(run.id))?.run).toEqual(run)
  })

  it('lists runs from the newest, by connection, kind and owner, without transcripts', async () => {
    const store = await openTestStore(dialect)
    const line = {
      elapsedMs: 1,
      session: 'main',
      from: 'note',
      encrypted: false,
      text: 'x',
    } as const
    const runs = Array.from({ length: 6 }, (_, index) =>
      buildRun({
        kind: index % 2 === 0 ? 'test' : 'inspect',
        startedAt: `2026-03-0${index + 1}T00:00:00.000Z`,
        ...(index < 3 && { connectionId: 'c1' }),
        transcript: [line],
      }),
    )
    await store.atomically(
      runs.map((run, index) => store.runs.insert({ run, ownerId: index < 2 ? 'me' : 'you' })),
    )
    const indexes = async (query: object) =>
      (await store.runs.list({ limit: 9, ...query })).map((run) =>
        runs.findIndex(({ id }) => id === run.id),
      )

    expect(await indexes({})).toEqual([5, 4, 3, 2, 1, 0])
    expect(await indexes({ limit: 2, after: runs[3] })).toEqual([2, 1])
    expect(await indexes({ connectionId: 'c1', kind: 'test' })).toEqual([2, 0])
    expect(await indexes({ ownerId: 'me' })).toEqual([1, 0])
    const [newest] = await store.runs.list({ limit: 1 })
    expect(newest).toEqual({ ...runs[5], transcript: [] })
  })

  it('ends runs that a crash left running, and leaves finished ones as they were', async () => {
    const store = await openTestStore(dialect)
    const running = buildRun({ state: 'running' })
    const finished = buildRun()
    await store.atomically([
      store.runs.insert({ run: running, ownerId: 't' }),
      store.runs.insert({ run: finished, ownerId: 't' }),
    ])

    const text = 'Ehlo was ended while this ran'
    const note = { elapsedMs: 0, session: 'run', from: 'note', encrypted: false, text } as const
    await store.atomically([store.runs.cancelAbandoned(note)])

    const cancelled = { ...running, state: 'cancelled', transcript: [note] }
    expect((await store.runs.find(running.id))?.run).toEqual(cancelled)
    expect((await store.runs.find(finished.id))?.run).toEqual(finished)
  })

  it('drops old transcripts, and older runs as a whole', async () => {
    const store = await openTestStore(dialect)
    const line = {
      elapsedMs: 1,
      session: 'main',
      from: 'note',
      encrypted: false,
      text: 'x',
    } as const
    const [ancient, old, fresh] = ['2025', '2026-01', '2026-03'].map((startedAt) =>
      buildRun({ startedAt: new Date(startedAt).toISOString(), transcript: [line] }),
    ) as [ReturnType<typeof buildRun>, ReturnType<typeof buildRun>, ReturnType<typeof buildRun>]
    await store.atomically(
      [ancient, old, fresh].map((run) => store.runs.insert({ run, ownerId: 't' })),
    )

    await store.atomically(
      store.runs.prune({
        transcripts: '2026-02-01T00:00:00.000Z',
        results: '2025-06-01T00:00:00.000Z',
      }),
    )

    expect(await store.runs.find(ancient.id)).toBeUndefined()
    expect((await store.runs.find(old.id))?.run).toEqual({ ...old, transcript: [] })
    expect((await store.runs.find(fresh.id))?.run).toEqual(fresh)
  })

  it('keeps the audit trail for 400 days', async () => {
    const store = await openTestStore(dialect)
    const entry = { actorId: 'a', actorName: 'Kari', action: 'x', targetId: null, details: {} }
    const [old, fresh] = ['2025-01-24T00:00:00.000Z', '2025-01-26T00:00:00.000Z'].map((at) => ({
      ...entry,
      at,
    })) as [AuditEntry, AuditEntry]
    await store.atomically([store.audit.add(old), store.audit.add(fresh)])

    await dropOldRecords(store, new Date('2026-03-01T00:00:00.000Z'))

    expect(await store.audit.list(10)).toEqual([fresh])
  })

  it('answers an Idempotency-Key to its owner until it is forgotten, and gives it to one of two', async () => {
    const store = await openTestStore(dialect)
    const request = {
      ownerId: 'me',
      key: 'k',
      requestHash: 'h',
      targetId: 'r1',
      createdAt: '2026-03-01T00:00:00.000Z',
    }
    const yesterday = '2026-02-28T00:00:00.000Z'
    const later = '2026-03-01T12:00:00.000Z'
    await store.atomically(store.requests.remember(request, yesterday))

    expect(await store.requests.find('me', 'k', yesterday)).toEqual(request)
    expect(await store.requests.find('you', 'k', yesterday)).toBeUndefined()
    expect(await store.requests.find('me', 'k', later)).toBeUndefined()
    const again = { ...request, targetId: 'r2', createdAt: '2026-03-02T00:00:00.000Z' }
    expect(await store.atomically(store.requests.remember(again, yesterday))).toBe('taken')
    expect(await store.atomically(store.requests.remember(again, later))).toBe('written')
    expect(await store.requests.find('me', 'k', later)).toEqual(again)
  })

  it('is served by one process at a time, and by the next when that has closed it', async () => {
    const place = await createStorePlace(dialect)
    const first = await openStore(place)
    expect(await first.claim()).toBe(true)
    expect(await first.claim()).toBe(true)
    const second = await openStore(place)
    expect(await second.claim()).toBe(false)
    const waiting = second.claim()
    await first.close()
    expect(await waiting).toBe(true)
    await second.close()
  })

  it('takes the tokens of a corporation with it', async () => {
    const store = await openTestStore(dialect)
    const corporation = buildCorporation()
    const token = buildToken({ role: 'sender', corporationId: corporation.id })
    await store.atomically([
      store.corporations.insert(corporation),
      store.tokens.insert(token, 'hash'),
    ])
    expect(await store.tokens.findByHash('hash')).toEqual(token)

    await store.atomically([store.corporations.remove(corporation.id, 1)])

    expect(await store.tokens.findByHash('hash')).toBeUndefined()
  })
})

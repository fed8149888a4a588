import SqliteFile from 'better-sqlite3'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createConnectionStore } from '../../apps/api/src/storage/connection-table.ts'
import type { Database } from '../../apps/api/src/storage/database.ts'
import { makeSearchable } from '../../apps/api/src/storage/make-searchable.ts'
import { createMessageStore } from '../../apps/api/src/storage/message-table.ts'
import { openSqlite } from '../../apps/api/src/storage/sqlite-database.ts'
import { createRouteStore } from '../../apps/api/src/storage/route-table.ts'
import { createRunStore } from '../../apps/api/src/storage/run-table.ts'
import { createTokenStore } from '../../apps/api/src/storage/token-table.ts'
import { createStorePlace } from '../support/stores/open-test-store.ts'

/** A database that notes what is prepared and what is asked, and can say how SQLite would go about it. */
async function openObserved() {
  const { dataDir } = await createStorePlace('SQLite')
  const database = openSqlite(dataDir)
  const file = new SqliteFile(join(dataDir, 'ehlo.sqlite'), { readonly: true })
  onTestFinished(async () => {
    file.close()
    await database.close()
  })
  let prepared = 0
  const asked: string[] = []
  const observed: Database = {
    ...database,
    read(build) {
      prepared += 1
      let text = ''
      const run = database.read((query) => {
        const built = build(query)
        text = built.toSQL().sql
        return built
      })
      return (values) => {
        const answer = run(values)
        // A query is built when it is first asked.
        asked.push(text)
        return answer
      }
    },
    write(build, options) {
      prepared += 1
      return database.write(build, options)
    },
  }
  return {
    database: observed,
    countPrepared: () => prepared,
    /** The plans of what was asked since the last time. */
    explain: () =>
      asked.splice(0).flatMap((text) => {
        const plan = file.prepare(`EXPLAIN QUERY PLAN ${text}`)
        const blanks = text
          .split('?')
          .slice(1)
          .map(() => null)
        return (plan.all(...blanks) as { detail: string }[]).map(({ detail }) => detail)
      }),
  }
}

const everything = { limit: 51, range: ['', '~'] } as const

describe('SQLite', () => {
  it('routes a mail by one look into an index for each scope, and none into the table', async () => {
    const { database, explain } = await openObserved()
    await createRouteStore(database).findActiveOfScopes(['a', 'b', 'c', 'd', 'e'])
    expect(explain()).toEqual([
      'SEARCH connections USING COVERING INDEX connections_route (scope_key=?)',
    ])
  })

  it('finds a free priority and a token’s owner by index', async () => {
    const { database, explain } = await openObserved()
    await createConnectionStore(database).findTakenPriorities('a')
    await createTokenStore(database).findByHash('a')
    expect(explain()).toEqual([
      'SEARCH connections USING COVERING INDEX connections_route (scope_key=?)',
      'SEARCH tokens USING INDEX tokens_hash (hash=?)',
    ])
  })

  it.each([
    ['whole', {}],
    ['from a place on', { after: { scopeKey: 'a', priority: 0, id: 'a' } }],
    ['active', { active: true }],
    ['inactive', { active: false }],
  ])(
    'walks the list of connections (%s) in the order of an index, sorting nothing',
    async (_, filter) => {
      const { database, explain } = await openObserved()
      await createConnectionStore(database).list({ ...everything, ...filter })
      expect(explain()).toEqual([
        expect.stringMatching(
          /^SEARCH connections USING INDEX connections_(order|active_priority) \(/,
        ),
      ])
    },
  )

  it.each([{ words: ['a'] }, { active: false, words: ['a', 'b'] }])(
    'searches connections (%j) in the order of an index, with one look for the corporation of each',
    async (filter) => {
      const { database, explain } = await openObserved()
      await createConnectionStore(database).list({ ...everything, ...filter })
      expect(explain()).toEqual([
        expect.stringMatching(/^SEARCH connections USING INDEX connections_order \(/),
        expect.stringMatching(/^SEARCH corporations USING INDEX \S+ \(id=\?\) LEFT-JOIN$/),
      ])
    },
  )

  it('finds what is not searchable yet by an index of just that', async () => {
    const { database, explain } = await openObserved()
    await makeSearchable(database)
    expect(explain()[0]).toMatch(
      /^SEARCH connections USING INDEX connections_not_searchable \(id>\?\)$/,
    )
  })

  it.each([
    {},
    { connectionId: 'a' },
    { connectionId: 'a', kind: 'test' as const },
    { ownerId: 'a' },
    { kind: 'test' as const },
  ])('walks the runs of %j in the order of an index, sorting nothing', async (filter) => {
    const { database, explain } = await openObserved()
    const runs = createRunStore(database)
    await runs.list({ limit: 51, ...filter })
    const after = { startedAt: '2026-03-01T12:00:00.000Z', id: 'a' }
    await runs.list({ limit: 51, ...filter, after })
    const plans = explain()
    expect(plans).toHaveLength(2)
    for (const plan of plans) expect(plan).toMatch(/^(SEARCH|SCAN) runs USING INDEX runs_/)
  })

  it('is asked only by statements that were prepared before, from the second request on', async () => {
    const { database, countPrepared } = await openObserved()
    const connections = createConnectionStore(database)
    const messages = createMessageStore(database)
    const routes = createRouteStore(database)
    const runs = createRunStore(database)
    const tokens = createTokenStore(database)
    const requestEach = async () => {
      await connections.list({ ...everything, words: ['a'], active: true })
      await connections.find('a')
      await connections.findRow('a')
      await messages.find('a')
      await routes.findActiveOfScopes(['a'])
      await runs.list({ limit: 9, kind: 'test', ownerId: 'a' })
      await runs.find('a')
      await tokens.findByHash('a')
      await database.atomically([
        connections.remove('a', 1),
        runs.cancelAbandoned({
          elapsedMs: 0,
          session: '',
          from: 'note',
          encrypted: false,
          text: '',
        }),
      ])
    }
    await requestEach()
    const before = countPrepared()
    await requestEach()
    expect(countPrepared()).toBe(before)
  })
})

// The store against performance-anchors §5: a list over HTTP beside a bare route, and look-ups among a million.
import { createAdaptorServer } from '@hono/node-server'
import SqliteFile from 'better-sqlite3'
import { asc } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { Hono } from 'hono'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { scopeKeysFor } from '../../apps/api/src/connections/scope.ts'
import { visibleColumns } from '../../apps/api/src/storage/connection-list.ts'
import type { QueryBuilder } from '../../apps/api/src/storage/database.ts'
import { sqliteKit } from '../../apps/api/src/storage/kit-sqlite.ts'
import { openStore } from '../../apps/api/src/storage/open-store.ts'
import { defineTables } from '../../apps/api/src/storage/tables.ts'
import { openApi } from '../api/support/open-api.ts'
import { buildConnectionRow } from '../support/stores/builders.ts'
import { pair } from './measure/index.ts'
import { requestRate } from './measure/request-rate.ts'

await compareList()
await compareLookUps()

async function compareList(): Promise<void> {
  const opened = await openApi()
  const { api, store, dataDir, tokens } = opened
  const rows = Array.from({ length: 10_000 }, (_, index) =>
    buildConnectionRow({ senderDomain: `d${index}.example.com` }),
  )
  await store.atomically(rows.map((row) => store.connections.insert(row)))

  // The same fields of the same rows, and nothing else.
  const { connections: table } = defineTables(sqliteKit)
  const file = new SqliteFile(join(dataDir, 'ehlo.sqlite'), { readonly: true })
  // Typed as PostgreSQL, as the stores have it.
  const builder = drizzle(file) as unknown as QueryBuilder
  const prepared = builder
    .select(visibleColumns(table))
    .from(table)
    .orderBy(asc(table.scopeKey), asc(table.priority), asc(table.id))
    .limit(50)
    .prepare('list')
  const bare = new Hono().get('/v1/connections', async (c) =>
    c.json({ items: await prepared.execute() }),
  )

  const servers = await Promise.all([api, bare].map(({ fetch }) => listen(fetch)))
  const [ours, theirs] = servers.map((server) => {
    const { port } = server.address() as AddressInfo
    return `http://127.0.0.1:${port}/v1/connections?limit=50`
  })
  const headers = { host: '127.0.0.1:5870', authorization: `Bearer ${tokens.admin}` }
  const rate = (url = '') => requestRate({ url, headers, requests: 2000 })
  await pair('GET /v1/connections, 50 of 10,000', {
    ehlo: () => rate(ours),
    anchor: {
      name: 'a bare Hono route on a prepared Drizzle statement',
      run: () => rate(theirs),
    },
    limit: { atLeast: 0.9 },
    unit: 'answers/s',
    rounds: 9,
  })
  for (const server of servers) server.close()
  file.close()
  await opened.close()
}

async function listen(fetch: Parameters<typeof createAdaptorServer>[0]['fetch']) {
  const server = createAdaptorServer({ fetch })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

async function compareLookUps(): Promise<void> {
  const [many, few] = [await openFilled(1_000_000), await openFilled(100)]
  await pair('10,000 look-ups of a route among 1,000,000 connections', {
    ehlo: () => many.lookUp(),
    anchor: { name: 'among 100', run: () => few.lookUp() },
    limit: { atMost: 1.5 },
    rounds: 9,
  })
  await many.close()
  await few.close()
}

/** A store of this many connections of all, each of a domain of its own. */
async function openFilled(count: number) {
  const dataDir = mkdtempSync(join(tmpdir(), 'ehlo-bench-'))
  const store = await openStore({ dataDir })
  const batch = 20_000
  for (let first = 0; first < count; first += batch) {
    const length = Math.min(batch, count - first)
    const rows = Array.from({ length }, (_, index) =>
      buildConnectionRow({ senderDomain: `d${first + index}.example.com` }),
    )
    await store.atomically(rows.map((row) => store.connections.insert(row)))
  }
  return {
    async lookUp() {
      for (let index = 0; index < 10_000; index += 1) {
        // A prime: all parts of the index in turn.
        const from = `kari@d${(index * 7919) % count}.example.com`
        const found = await store.routes.findActiveOfScopes(scopeKeysFor('c1', from))
        if (found.length !== 1) throw new Error(`${from} has no route`)
      }
    },
    async close() {
      await store.close()
      rmSync(dataDir, { recursive: true })
    },
  }
}

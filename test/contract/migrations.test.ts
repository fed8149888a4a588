import SqliteFile from 'better-sqlite3'
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../apps/api/src/storage/open-store.ts'
import { buildConnectionRow, buildCorporation } from '../support/stores/builders.ts'
import { createStorePlace, dialects } from '../support/stores/open-test-store.ts'
import type { StorePlace } from '../support/stores/open-test-store.ts'

async function execute({ dataDir, databaseUrl }: StorePlace, statement: string): Promise<void> {
  if (databaseUrl === undefined) {
    const file = new SqliteFile(join(dataDir, 'ehlo.sqlite'))
    file.exec(statement)
    file.close()
    return
  }
  const client = postgres(databaseUrl, { max: 1 })
  await client.unsafe(statement)
  await client.end()
}

describe.each(dialects)('a database on %s', (dialect) => {
  it('is made at the first start and found again at the next', async () => {
    const place = await createStorePlace(dialect)
    const row = buildConnectionRow()
    const first = await openStore(place)
    await first.atomically([first.connections.insert(row)])
    await first.close()

    const second = await openStore(place)
    expect(await second.connections.findRow(row.id)).toEqual(row)
    await second.close()
  })

  it('is made once where two start at the same time', async () => {
    const place = await createStorePlace(dialect)
    const stores = await Promise.all([openStore(place), openStore(place)])
    const row = buildConnectionRow()
    await stores[0].atomically([stores[0].connections.insert(row)])
    expect(await stores[1].connections.findRow(row.id)).toEqual(row)
    await Promise.all(stores.map((store) => store.close()))
  })

  it('that a newer Ehlo has changed is refused and left as it is', async () => {
    const place = await createStorePlace(dialect)
    await (await openStore(place)).close()
    await execute(place, 'INSERT INTO migrations VALUES (4000000000000)')

    await expect(openStore(place)).rejects.toThrow(/newer version of Ehlo/)

    await execute(place, 'DELETE FROM migrations WHERE created_at = 4000000000000')
    await (await openStore(place)).close()
  })

  it('is searched in what an Ehlo before it had stored without accents in mind', async () => {
    const place = await createStorePlace(dialect)
    const first = await openStore(place)
    const corporation = buildCorporation({ name: 'Córdoba' })
    const rows = Array.from({ length: 3 }, (_, priority) =>
      buildConnectionRow({ corporationId: corporation.id, name: `Almacén ${priority}`, priority }),
    )
    await first.atomically([
      first.corporations.insert(corporation),
      ...rows.map((row) => first.connections.insert(row)),
    ])
    await first.close()
    // As the migration leaves them.
    await execute(place, "UPDATE connections SET search_text = ''")
    await execute(place, "UPDATE corporations SET search_text = ''")

    const second = await openStore(place)
    const found = await second.connections.list({
      limit: 9,
      range: ['', '~'],
      words: ['cordoba', 'almacen'],
    })
    expect(found).toHaveLength(3)
    await second.close()
  })

  it('cannot hold two active connections of one scope and priority, whoever writes', async () => {
    const place = await createStorePlace(dialect)
    const store = await openStore(place)
    const [one, two] = [buildConnectionRow(), buildConnectionRow({ active: false })]
    await store.atomically([store.connections.insert(one), store.connections.insert(two)])
    await store.close()
    await expect(execute(place, 'UPDATE connections SET active = true')).rejects.toThrow(/unique/i)
  })
})

describe('the SQLite file', () => {
  it('is for its owner alone, its journal included, also where it was not before', async () => {
    const place = await createStorePlace('SQLite')
    const path = join(place.dataDir, 'ehlo.sqlite')
    writeFileSync(path, '', { mode: 0o644 })
    const store = await openStore(place)
    await store.atomically([store.connections.insert(buildConnectionRow())])
    for (const name of [path, `${path}-wal`, `${path}-shm`]) {
      expect(statSync(name).mode & 0o777).toBe(0o600)
    }
    await store.close()
  })
})

import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { inject, onTestFinished } from 'vitest'
import { openStore } from '../../../apps/api/src/storage/open-store.ts'
import type { Store } from '../../../apps/api/src/storage/store.ts'

export const dialects = ['SQLite', 'PostgreSQL'] as const
export type Dialect = (typeof dialects)[number]

export type StorePlace = { dataDir: string; databaseUrl?: string }

/** An empty store, gone when the test is over. */
export async function openTestStore(dialect: Dialect): Promise<Store> {
  const store = await openStore(await createStorePlace(dialect, 'migrated'))
  onTestFinished(() => store.close())
  return store
}

/** Where a store may be opened, gone when the test is over; on PostgreSQL a copy of the named database. */
export async function createStorePlace(
  dialect: Dialect,
  template: 'migrated' | 'template0' = 'template0',
): Promise<StorePlace> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ehlo-store-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true }))
  if (dialect === 'SQLite') return { dataDir }
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const serverUrl = inject('postgresUrl')
  const administration = postgres(`${serverUrl}/postgres`, { max: 1 })
  await administration.unsafe(`CREATE DATABASE ${name} TEMPLATE ${template}`)
  await administration.end()
  return { dataDir, databaseUrl: `${serverUrl}/${name}` }
}

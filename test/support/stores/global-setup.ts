import type { TestProject } from 'vitest/node'
import postgres from 'postgres'
import { openStore } from '../../../apps/api/src/storage/open-store.ts'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
  }
}

/** One PostgreSQL for all files of test/contract; each store gets a database of its own. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres()
  await createTemplate(server.url)
  project.provide('postgresUrl', server.url)
  return () => server.stop()
}

/** A migrated database to copy, since that is much faster than to migrate each. */
async function createTemplate(serverUrl: string): Promise<void> {
  const administration = postgres(`${serverUrl}/postgres`, { max: 1 })
  await administration`CREATE DATABASE migrated`
  await administration.end()
  const store = await openStore({ dataDir: '', databaseUrl: `${serverUrl}/migrated` })
  await store.close()
}

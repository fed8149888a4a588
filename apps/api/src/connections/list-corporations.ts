import type { Corporation, Page } from '@ehlo/shared'
import { decodeNewestFirst, toPage } from '../cursor.ts'
import type { CorporationDependencies } from './corporation-dependencies.ts'

export async function listCorporations(
  { store }: CorporationDependencies,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<Corporation>> {
  const found = await store.corporations.list({
    limit: limit + 1,
    after: decodeNewestFirst(cursor),
  })
  return toPage(found, limit, ({ createdAt, id }) => [createdAt, id])
}

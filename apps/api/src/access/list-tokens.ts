import type { Page, Token } from '@ehlo/shared'
import { decodeNewestFirst, toPage } from '../cursor.ts'
import type { AccessDependencies } from './access-dependencies.ts'

export async function listTokens(
  { store }: AccessDependencies,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<Token>> {
  const found = await store.tokens.list({ limit: limit + 1, after: decodeNewestFirst(cursor) })
  return toPage(found, limit, ({ createdAt, id }) => [createdAt, id])
}

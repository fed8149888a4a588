import type { Role, Token } from '@ehlo/shared'
import type { Write } from '../writes.ts'

export type TokenStore = {
  findByHash: (hash: string) => Promise<Token | undefined>
  find: (id: string) => Promise<Token | undefined>
  /** Newest first. */
  list: (page: {
    limit: number
    after?: { createdAt: string; id: string } | undefined
  }) => Promise<Token[]>
  hasAny: (role: Role) => Promise<boolean>
  insert: (token: Token, hash: string) => Write
  /** Must be there. */
  remove: (id: string) => Write
  recordUse: (id: string, at: string) => Write
}

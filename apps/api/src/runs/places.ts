import type { Role } from '@ehlo/shared'
import type { Principal } from '../access/principal.ts'
import { Refusal } from '../refusal.ts'

/** How many runs of one token may be under way. */
const mostRunning: Record<Role, number> = { admin: 64, support: 8, sender: 0 }

/**
 * Hands out places to run in: each call takes one, refusing 429 where there is none, and answers how to leave it. A
 * place is taken before anything is awaited, or many requests at once would all find the same one free.
 */
export function createPlaces(): (by: Principal) => () => void {
  const taken = new Map<string, number>()
  return ({ tokenId, role }) => {
    const others = taken.get(tokenId) ?? 0
    if (others >= mostRunning[role]) {
      throw new Refusal('too-many-requests', 'Too many runs of this token are under way.', {
        retryAfterSeconds: 5,
      })
    }
    taken.set(tokenId, others + 1)
    return () => {
      const left = (taken.get(tokenId) ?? 1) - 1
      if (left === 0) taken.delete(tokenId)
      else taken.set(tokenId, left)
    }
  }
}

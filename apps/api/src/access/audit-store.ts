import type { Write } from '../writes.ts'

/** Who did what to what, and when; never a secret. */
export type AuditEntry = {
  at: string
  actorId: string
  actorName: string
  /** Such as `connection.amend`. */
  action: string
  targetId: string | null
  /** Names of changed fields, a depth, a role: words, not values that may be secret. */
  details: Record<string, unknown>
}

export type AuditStore = {
  add: (entry: AuditEntry) => Write
  /** Newest first. */
  list: (limit: number) => Promise<AuditEntry[]>
  prune: (before: string) => Write
}

import type { AuditEntry } from './audit-store.ts'
import type { Principal } from './principal.ts'

/** An entry of the audit trail; `details` names what happened, never a value that may be secret. */
export function auditEntry(
  by: Principal,
  at: Date,
  action: string,
  targetId: string | null,
  details: Record<string, unknown> = {},
): AuditEntry {
  return {
    at: at.toISOString(),
    actorId: by.tokenId,
    actorName: by.name,
    action,
    targetId,
    details,
  }
}

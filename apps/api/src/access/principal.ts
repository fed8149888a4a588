import type { Role } from '@ehlo/shared'

/** Who calls: a token, as what it may do and what the audit trail calls it. */
export type Principal = {
  tokenId: string
  name: string
  role: Role
  /** A `sender` belongs to one corporation; others are null. */
  corporationId: string | null
}

/** Whoever sits at the machine itself: the command line, the first start. */
export const localOperator: Principal = {
  tokenId: 'local',
  name: 'command line',
  role: 'admin',
  corporationId: null,
}

import type { Cause } from '../cause.ts'

/** Seen by Ehlo alone, which refused itself: no text speaks of it. */
export const outsideOwnLimits: Cause = {
  actor: 'operator',
  severity: 'critical',
  recognise: [],
  references: [],
}

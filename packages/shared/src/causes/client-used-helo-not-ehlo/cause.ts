import type { Cause } from '../cause.ts'

export const clientUsedHeloNotEhlo: Cause = {
  actor: 'operator',
  severity: 'critical',
  recognise: [{ sure: 0.85, says: ['bad sequence', 'authentication', 'auth_', 'auth required', 'not authenticated'], sign: ['helo-said'] }, { sure: 0.35, says: ['authentication is required for relay'] }, { sure: 0.8, says: ['helo without ehlo', 'use ehlo', 'must use ehlo', 'ehlo required', 'ehlo is required', 'send ehlo first for', 'esmtp required'] }],
  rivals: [{ cause: 'auth-required', probe: 'transcript-235', share: 0.3 }, { cause: 'bad-sequence', probe: 'first-failing-command', share: 0.2 }],
  references: [],
}

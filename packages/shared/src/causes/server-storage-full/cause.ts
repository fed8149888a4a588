import type { Cause } from '../cause.ts'

export const serverStorageFull: Cause = {
  actor: 'provider',
  severity: 'warning',
  recognise: [{ sure: 0.95, says: ['insufficient system storage', 'insufficient storage', 'no space left', 'disk full', 'disk is full', 'out of disk', 'not enough disk', 'insufficient disk', 'queue full', 'queue is full', 'queue file write', 'system storage exceeded', 'insufficient system resources', 'low on disk', 'low disk', 'storage is full', 'error writing queue', 'unable to create temp', 'no disk space', 'insufficient space', 'space on server', 'qq write error', 'disk space', 'ran out of', 'quota on server', 'speicherplatz auf dem server'], unless: ['message size'] }, { sure: 0.74, says: ['free space', 'out of memory', 'not enough memory', 'spool', 'out of space'], unless: ['message size'] }, { sure: 0.93, enhanced: ['4.3.1', '5.3.1'] }],
  rivals: [{ cause: 'server-busy', probe: 'retry-later', share: 0.08 }, { cause: 'mailbox-full', probe: 'other-recipient', share: 0.05 }],
  references: [],
}

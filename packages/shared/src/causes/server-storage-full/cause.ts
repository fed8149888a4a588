import type { Cause } from '../cause.ts'

export const serverStorageFull: Cause = {
  actor: 'provider',
  severity: 'warning',
  recognise: [{ sure: 0.95, says: ['disk full', 'disk is full', 'disk space', 'error writing queue', 'insufficient disk', 'insufficient space', 'insufficient storage', 'insufficient system resources', 'insufficient system storage', 'low disk', 'low on disk', 'no space left', 'not enough disk', 'out of disk', 'qq write error', 'queue file write', 'queue full', 'queue is full', 'quota on server', 'ran out of', 'space on server', 'speicherplatz auf dem server', 'storage is full', 'system storage exceeded', 'unable to create temp'], unless: ['message size'] }, { sure: 0.74, says: ['free space', 'not enough memory', 'out of memory', 'out of space', 'spool'], unless: ['message size'] }, { sure: 0.93, enhanced: ['4.3.1', '5.3.1'] }],
  rivals: [{ cause: 'server-busy', probe: 'retry-later', share: 0.08 }, { cause: 'mailbox-full', probe: 'other-recipient', share: 0.05 }],
  references: [],
}

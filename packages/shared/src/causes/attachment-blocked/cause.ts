import type { Cause } from '../cause.ts'

export const attachmentBlocked: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [{ sure: 0.96, says: ['banned_file', 'banned file', 'blockedmessage', 'attachment content guidelines', 'attachment type', 'attachment types', 'file extension', 'attachment blocked', 'blocked attachment', 'attachment is not allowed', 'attachment not allowed', 'forbidden attachment', 'illegal attachment', 'prohibited attachment', 'dangerous attachment', 'attachment rejected', 'attachments are not', 'b-attach', 'potential security issue', 'potential * security issue', 'banned attachment', 'banned extension', 'attachment with', 'unacceptable attachment', 'encrypted attachment', 'attachment contains', 'attachment policy', 'attachment filter', 'attachments of type', 'anhang * nicht', 'attachment found', 'suspicious attachment'], unless: ['too large', 'not found', 'permitted size'] }, { sure: 0.74, says: ['file type', 'executable', 'file attachment', 'attached file', 'piece jointe', 'adjunto', 'vedlegg', '.exe', 'invalid attachment'], unless: ['too large', 'not found', 'permitted size'] }, { sure: 0.45, code: [552], enhanced: ['5.7.0'] }],
  rivals: [{ cause: 'spam-content-rejected', probe: 'plain-message', share: 0.06 }, { cause: 'message-too-large', probe: 'small-message', share: 0.04 }],
  references: [],
}

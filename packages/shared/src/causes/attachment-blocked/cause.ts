import type { Cause } from '../cause.ts'

export const attachmentBlocked: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [{ sure: 0.96, says: ['anhang * nicht', 'attachment blocked', 'attachment contains', 'attachment content guidelines', 'attachment filter', 'attachment found', 'attachment is not allowed', 'attachment not allowed', 'attachment policy', 'attachment rejected', 'attachment type', 'attachment with', 'attachments are not', 'attachments of type', 'b-attach', 'banned attachment', 'banned extension', 'banned file', 'banned_file', 'blocked attachment', 'blockedmessage', 'dangerous attachment', 'encrypted attachment', 'file extension', 'forbidden attachment', 'illegal attachment', 'potential * security issue', 'potential security issue', 'prohibited attachment', 'suspicious attachment', 'unacceptable attachment'], unless: ['too large', 'not found', 'permitted size'] }, { sure: 0.74, says: ['.exe', 'adjunto', 'attached file', 'executable', 'file attachment', 'file type', 'invalid attachment', 'piece jointe', 'vedlegg'], unless: ['too large', 'not found', 'permitted size'] }, { sure: 0.45, code: [552], enhanced: ['5.7.0'] }],
  rivals: [{ cause: 'spam-content-rejected', probe: 'plain-message', share: 0.06 }, { cause: 'message-too-large', probe: 'small-message', share: 0.04 }],
  references: [],
}

import type { Reply } from '@ehlo/shared'
import type { SessionFailure } from './failure.ts'

/** The server's words in a failure, where it said any. */
export function replyOf(failure: SessionFailure): Reply | undefined {
  return failure.kind === 'reply' || failure.kind === 'unasked' ? failure.reply : undefined
}

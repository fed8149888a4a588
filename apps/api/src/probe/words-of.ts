import { quoteReply } from '@ehlo/shared/names'
import type { Reply } from '@ehlo/shared'

/** A reply on one line, as the server said it. */
export function wordsOf(reply: Reply): string {
  return quoteReply(reply).replaceAll('\n', ' ')
}

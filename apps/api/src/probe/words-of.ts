import type { Reply } from '@ehlo/shared'

/** A reply on one line, as the server said it. */
export function wordsOf({ code, enhancedStatus, text }: Reply): string {
  return [code, enhancedStatus, text.replaceAll('\n', ' ')]
    .filter((part) => part !== undefined)
    .join(' ')
}

import type { Message } from '@ehlo/shared'

/**
 * Whom the last attempt failed for, as far as that is known. A message has others too, and hidden ones: whoever is told of
 * the failure need not know them.
 */
export function refusedRecipients(
  { attempts, reason = '', recipients }: Pick<Message, 'attempts' | 'reason' | 'recipients'>,
  said: string,
): string[] {
  const attempt = attempts.at(-1)
  const words = new Set(`${reason} ${said}`.toLowerCase().split(/[\s<>"'(),;:]+/))
  const named = recipients.filter((address) => words.has(address.toLowerCase()))
  if (named.length > 0 || attempt === undefined) return named
  // Of a message that was taken for some, only the others are left.
  if (attempt.result === 'accepted') return recipients
  return attempt.stage === 'envelope' && recipients.length === 1 ? recipients : []
}

import type { Reply } from '@ehlo/shared'

/**
 * Microsoft 365 refuses a sender at random whom it accepts seconds later (https://github.com/jstedfast/MailKit/issues/1176):
 * such a refusal is no verdict until it came twice.
 */
export function isKnownToComeAtRandom({ code, enhancedStatus, text }: Reply): boolean {
  if (code < 500) return false
  return enhancedStatus === '5.2.252' || enhancedStatus === '5.7.60' || /SendAsDenied/i.test(text)
}

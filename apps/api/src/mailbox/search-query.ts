import type { SearchObject } from 'imapflow'
import { markField } from './sent-mark.ts'
import type { SentMessage } from './sent-mark.ts'

const mostMessageIds = 10
const bounceSenders = ['mailer-daemon', 'postmaster', 'MicrosoftExchange']

/**
 * What copies and bounces of these messages are found by, in one search. Some servers know no field but the common ones
 * (Gmail), others give messages a Message-ID of their own (Amazon SES): any of these will do, and what comes is looked at.
 */
export function searchFor(token: string, sent: readonly SentMessage[]): SearchObject {
  const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000)
  return {
    since: yesterday,
    or: [
      { subject: token },
      ...sent.slice(0, mostMessageIds).map(({ messageId }) => ({
        header: { 'Message-ID': messageId },
      })),
      { header: { [markField]: token } },
      { header: { 'Content-Type': 'delivery-status' } },
      ...bounceSenders.map((from) => ({ from })),
    ],
  }
}

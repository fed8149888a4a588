import type { MailChecks } from '@ehlo/shared'
import type { CopyFacts } from '../../../apps/api/src/mailbox/copy/read-copy.ts'
import type { ArrivedCopy, MailboxReading } from '../../../apps/api/src/mailbox/read-mailbox.ts'
import { observed } from './evidence.ts'

/** A copy of what was sent as this address, as it usually arrives. */
export function copyOf(
  address: string,
  facts: Partial<CopyFacts> = {},
  more: Partial<Omit<ArrivedCopy, 'facts'>> = {},
): ArrivedCopy {
  return {
    address,
    folder: { path: 'INBOX', use: 'inbox' },
    elapsedMs: 1200,
    facts: {
      mark: 'token-0',
      from: { name: '', address },
      returnPath: address,
      subject: '[Ehlo test]',
      hops: [],
      ...facts,
    },
    verified: { status: 'unverified' },
    ...more,
  }
}

/** What a mailbox held, of which only this matters. */
export function readingOf(reading: Partial<MailboxReading>) {
  return observed({ copies: [], bounces: [], missing: [], ...reading })
}

export function checksBy(by: string, checks: Partial<MailChecks>): MailChecks {
  return { by, dkim: [], ...checks }
}

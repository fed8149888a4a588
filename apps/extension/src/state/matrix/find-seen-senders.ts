import type { Answer } from '../../api/answer.ts'
import { listMessages } from '../../api/messages.ts'
import { ask } from '../session.ts'
import { findAddresses } from '@ehlo/shared/matrix'

const pageSize = 100
// What a system sends as shows in its newest messages; more would keep a person waiting.
const mostPages = 5

/** The addresses that mail was handed in as of late, each once. */
export async function findSeenSenders(): Promise<Answer<string[]>> {
  const senders: string[] = []
  let cursor: string | undefined
  for (let pages = 0; pages < mostPages; pages += 1) {
    const query = { limit: pageSize, ...(cursor === undefined ? {} : { cursor }) }
    const page = await ask((access) => listMessages(access, query))
    if (!page.ok) return page
    senders.push(...page.value.items.map(({ from }) => from))
    cursor = page.value.nextCursor
    if (cursor === undefined) break
  }
  return { ok: true, value: findAddresses(senders.join('\n')) }
}

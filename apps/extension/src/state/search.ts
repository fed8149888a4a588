import { foldForSearch, searchWordsOf } from '@ehlo/shared/names'
import type { Connection, Corporation } from '@ehlo/shared'

type Haystack = { corporation: Corporation | undefined; text: string }

// Folding is what a search costs, and most of a list stays the same from one letter to the next.
const haystacks = new WeakMap<Connection, Haystack>()

/** Whether every word occurs somewhere in what a person may know of a connection: what `q` of the API finds too. */
export function createMatcher(
  query: string,
): (connection: Connection, corporation: Corporation | undefined) => boolean {
  const words = searchWordsOf(query)
  return (connection, corporation) => {
    if (words.length === 0) return true
    const text = haystackOf(connection, corporation)
    return words.every((word) => text.includes(word))
  }
}

function haystackOf(connection: Connection, corporation: Corporation | undefined): string {
  const kept = haystacks.get(connection)
  if (kept !== undefined && kept.corporation === corporation) return kept.text
  const { name, host, port, username, senderDomain, senderAddress } = connection
  const own = [name, host, String(port), username, senderDomain ?? '', senderAddress ?? '']
  const text = foldForSearch(
    [...own, corporation?.name ?? '', ...(corporation?.domains ?? [])].join('\n'),
  )
  haystacks.set(connection, { corporation, text })
  return text
}

import type { Connection, Corporation } from '@ehlo/shared'

/** Every word of the query occurs somewhere in what a person may know of the connection. */
export function matches(
  connection: Connection,
  corporation: Corporation | null,
  query: string,
): boolean {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const haystack = fold(
    [
      connection.name,
      connection.host,
      String(connection.port),
      connection.username,
      connection.senderDomain,
      connection.senderAddress,
      corporation?.name,
      ...(corporation?.domains ?? []),
    ].join(' '),
  )
  return words.every((word) => haystack.includes(word))
}

/** Without case and accents, so that "cordoba" finds "Córdoba". */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

import type { ReadLine } from './read-line.ts'

/** "Mail server", "E-postserver" above what is set for it: what a device is told is a server to send through. */
export function headsMailServer({ tokens, line }: Pick<ReadLine, 'tokens' | 'line'>): boolean {
  const words = tokens
    .filter(({ kind }) => kind === 'word' || kind === 'meaning')
    .map(({ at }) => at)
  const means = (meaning: string) =>
    tokens.some((token) => token.kind === 'meaning' && token.meaning === meaning)
  return means('mail') && /serv|tjener/i.test(line.text) && new Set(words).size <= mostWords
}

const mostWords = 4

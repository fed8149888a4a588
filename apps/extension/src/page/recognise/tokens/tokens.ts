import type { Meaning } from '../../words/meanings.ts'

/** A piece of a line that can matter, with the place it has among all words of the line. */
export type Token =
  | HostToken
  | { kind: 'number'; at: number; end: number; value: number }
  | { kind: 'address'; at: number; end: number; address: string }
  | { kind: 'meaning'; at: number; end: number; meaning: Meaning; word: string }
  | { kind: 'word'; at: number; end: number; word: string }
  | { kind: 'mark'; at: number; end: number; mark: string }

export type HostToken = {
  kind: 'host'
  at: number
  end: number
  /** As written, in lower case. */
  host: string
  /** `smtp.nordpost.no:465` */
  port?: number
  /** `smtps://…`: its protection, as a word. */
  scheme?: Meaning
  username?: string
  isLiteral?: true
}

/** A word in lower case; nothing for what is no word. */
export function wordOf(token: Token | undefined): string {
  return token?.kind === 'meaning' || token?.kind === 'word' ? token.word.toLowerCase() : ''
}

import { joiners } from './scan-name.ts'
import type { Token } from './tokens.ts'
import { foldWord, meaningsOf, phraseAt } from '../../words/meanings-of.ts'

/** A word of a line, and where it stands. */
export type Piece = { at: number; end: number; text: string }

/** Identifiers are read word by word: `SMTP_HOST`, `smtp-server`, `mail.smtp.host`, `smtpHost`. */
export function piecesOf(line: string, at: number, end: number): Piece[] {
  const pieces: Piece[] = []
  let start = at
  const push = (stop: number) => {
    if (stop > start) pieces.push({ at: start, end: stop, text: line.slice(start, stop) })
  }
  for (let index = at; index < end; index++) {
    const character = line.charAt(index)
    if (joiners.includes(character)) {
      push(index)
      start = index + 1
    } else if (isHump(line, index, start)) {
      push(index)
      start = index
    }
  }
  push(end)
  return pieces
}

function isHump(line: string, index: number, start: number): boolean {
  if (index <= start) return false
  const before = line.charAt(index - 1)
  const here = line.charAt(index)
  return isLower(before) && isUpper(here)
}

function isUpper(character: string): boolean {
  return character >= 'A' && character <= 'Z'
}

function isLower(character: string): boolean {
  return character >= 'a' && character <= 'z'
}

/** What words mean, phrases of several first. */
export function meaningTokens(pieces: readonly Piece[]): Token[] {
  const tokens: Token[] = []
  const folded = pieces.map(({ text }) => foldWord(text))
  for (let index = 0; index < pieces.length;) {
    const piece = pieces[index]
    if (piece === undefined) break
    const phrase = phraseAt(folded, index)
    const { at } = piece
    if (phrase !== undefined) {
      const end = pieces[index + phrase.words.length - 1]?.end ?? piece.end
      tokens.push({
        kind: 'meaning',
        at,
        end,
        meaning: phrase.meaning,
        word: phrase.words.join(' '),
      })
      index += phrase.words.length
      continue
    }
    const word = folded[index] ?? ''
    const meanings = meaningsOf(word)
    for (const meaning of meanings) {
      tokens.push({ kind: 'meaning', at, end: piece.end, meaning, word: piece.text })
    }
    if (meanings.length === 0) tokens.push({ kind: 'word', at, end: piece.end, word })
    index++
  }
  return tokens
}

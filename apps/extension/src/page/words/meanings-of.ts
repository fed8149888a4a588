import type { Meaning } from './meanings.ts'
import { phrases } from './phrases.ts'
import { wholeWords } from './whole-words.ts'
import { wordParts } from './word-parts.ts'

// Object.entries widens the keys of these literal tables.
const whole = new Map<string, Meaning[]>()
for (const [meaning, words] of Object.entries(wholeWords) as [Meaning, string][]) {
  for (const word of words.split(' ')) whole.set(word, [...(whole.get(word) ?? []), meaning])
}
const parts = (Object.entries(wordParts) as [Meaning, readonly string[]][]).flatMap(
  ([meaning, known]) => known.map((part) => ({ part, meaning })),
)

type Phrase = { words: string[]; meaning: Meaning }

const phrasesByFirstWord = new Map<string, Phrase[]>()
for (const [phrase, meaning] of phrases) {
  const words = phrase.split(' ')
  const first = words[0] ?? ''
  phrasesByFirstWord.set(first, [...(phrasesByFirstWord.get(first) ?? []), { words, meaning }])
}

const known = new Map<string, readonly Meaning[]>()
const longestWord = 40
const mostKept = 5000

/** What a folded word means; nothing for most. */
export function meaningsOf(word: string): readonly Meaning[] {
  if (word.length > longestWord) return []
  const kept = known.get(word)
  if (kept !== undefined) return kept
  const meanings = new Set(whole.get(word))
  if (word.length > 3) {
    for (const { part, meaning } of parts) if (word.includes(part)) meanings.add(meaning)
  }
  const found = [...meanings]
  if (known.size < mostKept) known.set(word, found)
  return found
}

/** The phrase that begins at a word: how many words it takes, and what it means. */
export function phraseAt(words: readonly string[], index: number): Phrase | undefined {
  return phrasesByFirstWord
    .get(words[index] ?? '')
    ?.find((phrase) => phrase.words.every((word, offset) => words[index + offset] === word))
}

const letters: Record<string, string> = { ø: 'o', æ: 'ae', ß: 'ss', ł: 'l', œ: 'oe', đ: 'd' }

/** Lower case without accents. For words only: a host is never folded. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (isAscii(lower)) return lower
  return lower
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f\u00ad\u200b]/g, '')
    .replaceAll(/[øæßłœđ]/g, (letter) => letters[letter] ?? letter)
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false
  return true
}

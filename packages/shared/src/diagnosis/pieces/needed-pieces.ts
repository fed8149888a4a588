import { openMessage } from '../open-message.ts'
import { isGuide } from '../prose.ts'
import { readText } from '../read-text.ts'
import type { CutKnowledge } from './piece.ts'
import { keysOf, unpackKeys } from './key-words.ts'

/** Finds the numbers of the pieces that may hold a wording of a text: of those that it leaves out, none does. */
export function finderOfPieces(keys: CutKnowledge['keys']): (text: string) => number[] {
  const pieceOf = new Map(
    keys
      .split('\n')
      .flatMap((packed, piece) => unpackKeys(packed).map((key) => [key, piece] as const)),
  )
  return (text) => {
    const reading = readText(openMessage(text))
    if (isGuide(reading)) return []
    const { units, length } = reading
    const needed = new Set<number>()
    for (const key of keysOf(units, length, false)) {
      const piece = pieceOf.get(key)
      if (piece !== undefined) needed.add(piece)
    }
    return [...needed]
  }
}

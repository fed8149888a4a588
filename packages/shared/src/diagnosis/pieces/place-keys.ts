import { everydayWords } from './everyday-words.ts'
import type { Saying } from './saying.ts'

/** Of how many letters a piece is; smaller ones pack worse and are more files, of larger ones a text needs less. */
const pieceWeight = 150
/** What a saying weighs beside its letters. */
const overhead = 3

const everyday = new Set(everydayWords)

/**
 * The keys that ask for each piece. One of many sayings has a piece by itself, as has an everyday word, since texts ask for it
 * that need nothing else of that piece; the others share pieces with keys of neighbouring causes.
 */
export function placeKeys(groups: ReadonlyMap<string, readonly Saying[]>): string[][] {
  const keys = [...groups].map(([key, sayings]) => ({
    key,
    weight: sayings.reduce((sum, { text }) => sum + text.length + overhead, 0),
    place: medianPlace(sayings),
  }))
  const isAlone = ({ key, weight }: { key: string; weight: number }) =>
    everyday.has(key) || weight > pieceWeight
  const alone = keys.filter(isAlone).map(({ key }) => [key])
  const shared: string[][] = []
  let before = 0
  const others = keys.filter((key) => !isAlone(key))
  for (const { key, weight } of others.sort((left, right) => left.place - right.place)) {
    const keysOfPiece = (shared[Math.floor(before / pieceWeight)] ??= [])
    keysOfPiece.push(key)
    before += weight
  }
  return [...alone, ...shared]
}

function medianPlace(sayings: readonly Saying[]): number {
  const places = sayings.map(({ place }) => place).sort((left, right) => left - right)
  return places[places.length >> 1] ?? 0
}

import {
  compileBook,
  finderOfPieces,
  joinPieces,
  type Piece,
  type RuleBook,
} from '@ehlo/shared/diagnosis/engine'
import { base, keys } from 'virtual:ehlo/rules'
import { fetchOnce } from './fetch-once.ts'

const fetchPiece = fetchOnce((response) => response.text())
const findPieces = finderOfPieces(keys)
const loaded = new Map<number, Piece>()
let book: RuleBook | undefined

/** Rules enough for a text: the base, and the pieces of which a key word stands in it. */
export async function bookFor(text: string): Promise<RuleBook> {
  const missing = findPieces(text).filter((number) => !loaded.has(number))
  const fresh = await Promise.all(
    missing.map(
      async (number) => [number, await fetchPiece(`/diagnosis/rules/${number}.txt`)] as const,
    ),
  )
  for (const [number, piece] of fresh) loaded.set(number, piece)
  if (book === undefined || missing.length > 0)
    book = compileBook(joinPieces(base, [...loaded.values()]))
  return book
}

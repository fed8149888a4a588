import type { Claim } from './claim.ts'
import type { RecogniseContext } from './context.ts'
import { type Recognised, recogniseBy } from './recognise-by.ts'
import { compileBook, type RuleBook } from './rule-book.ts'
import { wholeKnowledge } from './whole-knowledge.ts'

let book: RuleBook | undefined

/** `recogniseBy` with all rules there are, which are compiled when the first text comes. */
export function recogniseWhole(text: string, context: RecogniseContext = {}): Recognised {
  book ??= compileBook(wholeKnowledge)
  return recogniseBy(book, text, context)
}

/** The causes that a text tells of, best first. An empty list says "cannot tell". */
export function recognise(text: string, context: RecogniseContext = {}): Claim[] {
  return recogniseWhole(text, context).claims
}

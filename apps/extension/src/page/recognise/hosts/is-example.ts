import { wordOf } from '../tokens/tokens.ts'
import type { Token } from '../tokens/tokens.ts'

const examples = new Set([
  'e g',
  'eg',
  'z b',
  'zb',
  'bsp',
  'f eks',
  'feks',
  'eks',
  't ex',
  'tex',
  'p ej',
  'ej',
  'p ex',
  'ex',
  'ad es',
  'such as',
  'for instance',
  ...'example beispiel exemple exemplo ejemplo esempio eksempel exempel'.split(' '),
])

/** "e.g. smtp.gmail.com", "z. B.", "f.eks.", "p. ej.", "ad es.": what others use. */
export function isExample(tokens: readonly Token[], index: number): boolean {
  const words = tokens
    .slice(Math.max(index - 6, 0), index)
    .filter(({ kind }) => kind !== 'mark')
    .map(wordOf)
  const last = words.at(-1) ?? ''
  return examples.has(last) || examples.has(`${words.at(-2)} ${last}`)
}

const trials = new Set(
  'tried probe probado intente intentado prøvde provde prøvet provet testat testade versucht versuchte probiert essaye provato tentei'.split(
    ' ',
  ),
)

/** "I tried smtp.gmail.com, but …": what did not work, where a page names another. */
export function isTrial(tokens: readonly Token[], index: number): boolean {
  const lead = tokens.slice(Math.max(index - 4, 0), index)
  return lead.some((token) => trials.has(wordOf(token)))
}

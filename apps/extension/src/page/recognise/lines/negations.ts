import type { Token } from '../tokens/tokens.ts'

/** What follows a Spanish "no" that denies; an English one stands before a noun: "no password". */
const denied = new Set(
  (
    'es esta estan se lo la los las le les funciona funcionan ofrecemos ofrece disponible disponibles admitimos admite ' +
    'acepta aceptamos vale sirve debe deben puede pueden recomendamos hace tiene permite hay responde soporta existe'
  ).split(' '),
)
/** Words of other Romance languages for "not" that are also said alone, to a question. */
const denials = new Set(['non', 'nao', 'não'])
const reachOfNe = 4

/** "not", "no longer", "blocked", "no funciona", "non è", "n'est plus". */
export function isNegation(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.kind === 'meaning') {
    if (token.meaning === 'not' || token.meaning === 'outdated') return true
    return token.meaning === 'no' && isDenial(token.word.toLowerCase(), tokens[index + 1])
  }
  return isNoMore(tokens, index)
}

/** French says "no longer" by "ne … plus". */
export function isNoMore(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  return token?.kind === 'word' && token.word === 'plus' && followsNe(tokens, index)
}

function isDenial(word: string, next: Token | undefined): boolean {
  if (denials.has(word)) {
    return next?.kind === 'word' || (next?.kind === 'meaning' && next.meaning === 'and')
  }
  return (
    word === 'no' && (next?.kind === 'word' || next?.kind === 'meaning') && denied.has(next.word)
  )
}

function followsNe(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(Math.max(index - reachOfNe, 0), index)
    .some((token) => token.kind === 'word' && (token.word === 'ne' || token.word === 'n'))
}

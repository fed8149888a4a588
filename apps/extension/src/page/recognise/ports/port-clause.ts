import { isKnownPort } from './known-ports.ts'
import { isNegation } from '../lines/negations.ts'
import { isReplaced } from '../lines/is-replaced.ts'
import type { Token } from '../tokens/tokens.ts'

const exchangePort = 25

/** After these a new clause begins: "if that does not work, try 587", "25 is closed but 587 is open". */
const turns = new Set(
  (
    'try then prov prova prove forsok pruebe prueba pruebe intente intenta essayez essayer versuchen probieren provate ' +
    'tente experimente dann entonces alors allora entao sa so but men aber pero mais ma mas sino sondern utan derfor ' +
    'darum deshalb daher therefore donc quindi perche portanto'
  ).split(' '),
)
const reachOfNegation = 7
/** "not via 25": how many words may stand between the two, where another port stands before them. */
const mostBetween = 1

/** "not 25", "do not use port 25", "port 25 is blocked"; but "if port 587 is blocked" names a port that works. */
export function isSpokenAgainst(tokens: readonly Token[], index: number): boolean {
  if (isReplaced(tokens, index)) return true
  const { from, to } = clauseAround(tokens, index)
  const clause = tokens.slice(from, to)
  if (isCondition(tokens, from, to, index)) {
    const isBlocked = clause.some((token) => isMeaning(token, 'outdated'))
    return isBlocked && isOfExchange(tokens[index])
  }
  return isDeniedBefore(tokens, from, index) || isDeniedAfter(tokens, index, to)
}

/** "If 587 is blocked", "Is 587 blocked?", "Blokkerer nettet 587, så …": what then holds is said next. */
function isCondition(tokens: readonly Token[], from: number, to: number, index: number): boolean {
  if (tokens.slice(from, index).some((token) => isMeaning(token, 'if'))) return true
  const end = tokens[to]
  return (end?.kind === 'mark' && end.mark === '?') || isVerbOfBlocking(tokens[from])
}

function isVerbOfBlocking(token: Token | undefined): boolean {
  return token?.kind === 'meaning' && /^(?:blo[ck]|sperr|spaerr|stanger|stenger)/i.test(token.word)
}

function isDeniedBefore(tokens: readonly Token[], from: number, index: number): boolean {
  let start = Math.max(from, index - reachOfNegation)
  for (let at = index - 1; at >= start; at--) if (isTurn(tokens[at])) start = at + 1
  const isAfterOther = isNamed(tokens[from - 1])
  for (let at = index - 1; at >= start; at--) {
    if (isNegation(tokens, at) && (!isAfterOther || isRightBefore(tokens, at, index))) return true
  }
  return false
}

function isDeniedAfter(tokens: readonly Token[], index: number, to: number): boolean {
  for (let at = index + 1; at < Math.min(to, index + 1 + reachOfNegation); at++) {
    if (!isNegation(tokens, at)) continue
    return !(isPortOrHost(tokens[to]) && isRightBefore(tokens, at, to))
  }
  return false
}

/** What is denied stands right behind its "not", with nothing between but what a name of a port has before it. */
function isRightBefore(tokens: readonly Token[], negation: number, index: number): boolean {
  const between = tokens.slice(negation + 1, index)
  if (between.some((token) => isTurn(token) || isMeaning(token, 'and'))) return false
  const words = between.filter(({ kind }) => kind === 'word').map(({ at }) => at)
  return new Set(words).size <= mostBetween
}

function isTurn(token: Token | undefined): boolean {
  return token?.kind === 'word' && turns.has(token.word)
}

function isPortOrHost(token: Token | undefined): boolean {
  return token?.kind === 'host' || (token?.kind === 'number' && isKnownPort(token.value))
}

function isNamed(token: Token | undefined): boolean {
  return token?.kind === 'number' || token?.kind === 'host'
}

export function isRecommended(tokens: readonly Token[], index: number): boolean {
  const { from, to } = clauseAround(tokens, index)
  const near = tokens.slice(Math.max(from, index - 3), Math.min(to, index + 7))
  return (
    near.some((token) => isMeaning(token, 'recommended')) &&
    !near.some((token) => isMeaning(token, 'not'))
  )
}

/** "If your provider blocks port 25" says why another one is there. */
function isOfExchange(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.value === exchangePort
}

const longestClause = 12

/** What belongs to a number: up to the next number, host, comma or end of sentence on either side. */
function clauseAround(tokens: readonly Token[], index: number): { from: number; to: number } {
  let from = index
  while (from > 0 && index - from < longestClause && !isEdge(tokens[from - 1])) from--
  let to = index + 1
  while (to < tokens.length && to - index <= longestClause && !isEdge(tokens[to])) to++
  return { from, to }
}

function isEdge(token: Token | undefined): boolean {
  return isNamed(token) || (token?.kind === 'mark' && '.,;!?'.includes(token.mark))
}

function isMeaning(token: Token, meaning: string): boolean {
  return token.kind === 'meaning' && token.meaning === meaning
}

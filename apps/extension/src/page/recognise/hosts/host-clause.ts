import { directionOf } from '../tokens/directions.ts'
import { isLeft, isReplaced } from '../lines/is-replaced.ts'
import { isNoMore } from '../lines/negations.ts'
import { wordOf } from '../tokens/tokens.ts'
import type { Token } from '../tokens/tokens.ts'

/** Words around `not` that speak of using: "could not connect to smtp.a.no" names a server all the same. */
const uses = new Set(
  (
    'use used uses using bruk bruke brukes brug bruge bruges anvand anvanda anvands verwenden verwende nutzen benutzen ' +
    'usa usan usado usada utiliza utilizza utilizzato usato brugt brukt anvands utilisee genutzt verwendet benutzt utilisez utiliser utilise usar utilizar utilice usare utilizzare utilize enter'
  ).split(' '),
)
const replaces = new Set(
  (
    'instead of avoid never unlike statt anstatt istallet rather than evite evita evitar undvik unnga undga vermeiden ' +
    'en lugar en vez no longer no use uses usar no utilice utilizar utilices non usare usate usi utilizzare utilizzate utilizzi nao use utilize usar utilizar'
  ).split(' '),
)

/** "not smtp.a.no", "smtp.a.no is closed", "instead of smtp.a.no", "moved away from smtp.a.no". */
export function isHostSpokenAgainst(tokens: readonly Token[], index: number): boolean {
  if (isOfOldLabel(tokens, index)) return true
  if (isReplaced(tokens, index) || isLeft(tokens, index)) return true
  const before: Token[] = []
  for (let at = index - 1; at >= 0 && before.length < 8; at--) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'host') break
    const isApposed = isMark(token, ',') && at === index - 1
    if (!isApposed && token.kind === 'mark' && ',;.!?:'.includes(token.mark)) break
    before.push(token)
  }
  const words = before.map(wordOf)
  const saysNot = before.some((token) => token.kind === 'meaning' && token.meaning === 'not')
  if (saysNot && words.some((word) => uses.has(word))) return true
  if (before.some((token) => isMeaning(token, 'not') && isReplacing(token))) return true
  const lead = before.slice(0, 6).filter((token) => !saysReplaced(token))
  // "Old devices use smtp.a.no": what they use is not old.
  const outdated = lead.findIndex((token) => isMeaning(token, 'outdated'))
  if (outdated !== -1 && !words.slice(0, outdated).some((word) => uses.has(word))) return true
  const after: Token[] = []
  const from = isMark(tokens[index - 1], ',') && isMark(tokens[index + 1], ',') ? 2 : 1
  for (const token of tokens.slice(index + from, index + from + 5)) {
    if (
      token.kind === 'host' ||
      token.kind === 'number' ||
      (token.kind === 'mark' && ',;.'.includes(token.mark))
    )
      break
    after.push(token)
  }
  if (after.some((token) => isMeaning(token, 'outdated') || wordOf(token) === 'no longer'))
    return true
  return (
    after.some((_, offset) => isNoMore(tokens, index + 1 + offset)) || isTakenBack(tokens, index)
  )
}

/** "Old outgoing server: smtp.a.no" */
function isOfOldLabel(tokens: readonly Token[], index: number): boolean {
  let at = index - 1
  if (!isMark(tokens[at], ':')) return false
  for (
    at--;
    tokens[at]?.kind === 'meaning' || isMark(tokens[at], '(') || isMark(tokens[at], ')');
    at--
  ) {
    const token = tokens[at]
    if (token !== undefined && isMeaning(token, 'outdated')) return true
  }
  return false
}

function isMark(token: Token | undefined, mark: string): boolean {
  return token?.kind === 'mark' && token.mark === mark
}

const copulas = new Set(
  'is was er ble blev ar blir bliver ist wird wurde est sera es esta fue e sara foi sera'.split(
    ' ',
  ),
)
const reachOfClauses = 16

/** "smtp.a.no (port 25); it is no longer used": a later clause that names nothing else. */
function isTakenBack(tokens: readonly Token[], index: number): boolean {
  const rest = tokens.slice(index + 1, index + 1 + reachOfClauses)
  const stop = rest.findIndex(
    (token) =>
      token.kind === 'host' ||
      directionOf(token) !== undefined ||
      (token.kind === 'mark' && '.!?'.includes(token.mark)),
  )
  const own = stop === -1 ? rest : rest.slice(0, stop)
  const clause = own.findIndex((token) => token.kind === 'mark' && ',;'.includes(token.mark))
  if (clause === -1) return false
  const later = own.slice(clause + 1)
  if (later.some(({ kind }) => kind === 'number')) return false
  if (later.some((token, at) => isMeaning(token, 'outdated') && copulas.has(wordOf(later[at - 1]))))
    return true
  const denies = later.some((token) => isMeaning(token, 'not') || isMeaning(token, 'outdated'))
  return denies && later.some((token) => uses.has(wordOf(token)))
}

/** What something is replaced by is not outdated. */
function saysReplaced(token: Token): boolean {
  return (
    isMeaning(token, 'outdated') &&
    /^(?:repla|rempla|ersetz|ersatt|erstat|sustit|sostit|substit)/i.test(wordOf(token))
  )
}

function isReplacing(token: Token): boolean {
  const word = wordOf(token)
  return replaces.has(word) || word.split(' ').every((part) => replaces.has(part))
}

function isMeaning(token: Token, meaning: string): boolean {
  return token.kind === 'meaning' && token.meaning === meaning
}

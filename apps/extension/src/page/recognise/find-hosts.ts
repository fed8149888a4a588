import { roleOf } from './host-names.ts'
import type { HostRole } from './host-names.ts'
import { directionOf, joinDirections } from './directions.ts'
import type { Direction } from './directions.ts'
import { isNoMore } from './negations.ts'
import { isLeft, isReplaced } from './is-replaced.ts'
import type { HostToken, Token } from './tokens.ts'

export type HostFact = {
  token: HostToken
  role: HostRole
  /** What its own clause says; undefined where only what stands above it can. */
  direction: Direction | undefined
  /** "server", "host": the clause says that a name of a machine comes. */
  isCalledServer: boolean
  /** The word for its direction stands right before it. */
  isNamedByDirection: boolean
  /** "… SMTP server 192.0.2.4": no word stands between the two. */
  isRightAfterName: boolean
  /** The line, or what stands beside the label, begins with it. */
  isWholeValue: boolean
  isNegated: boolean
}

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

export function findHosts(tokens: readonly Token[], labelEnd: number): HostFact[] {
  const facts: HostFact[] = []
  let direction: Direction | undefined
  let directionAt = -10
  let isCalledServer = false
  let isSecretNext = false
  for (const [index, token] of tokens.entries()) {
    if (endsSentence(tokens, index)) {
      direction = undefined
      isCalledServer = false
    }
    const next = directionOf(token)
    if (next !== undefined) {
      direction = joinDirections(direction, next, index - directionAt <= 3)
      directionAt = index
    }
    if (token.kind === 'meaning') {
      if (token.meaning === 'server') isCalledServer = true
    }
    if (token.kind === 'meaning') isSecretNext = token.meaning === 'secret'
    if (token.kind !== 'host') continue
    if (!isSecretNext && !isExample(tokens, index)) {
      const later = directionAfter(tokens, index)
      const own = direction ?? later
      facts.push({
        token,
        role: roleOf(token.host),
        direction: token.scheme === undefined ? own : 'outgoing',
        isCalledServer: isCalledServer || token.scheme !== undefined,
        isNamedByDirection: index - directionAt <= 4 || (later !== undefined && later === own),
        isRightAfterName: isRightAfterName(tokens, index),
        isWholeValue: isWholeValue(tokens, index, labelEnd),
        isNegated: isNegated(tokens, index),
      })
    }
    isSecretNext = false
    directionAt = -10
  }
  return facts
}

/** "e.g. smtp.gmail.com", "z. B.", "f.eks.", "p. ej.", "ad es.": what others use. */
function isExample(tokens: readonly Token[], index: number): boolean {
  const words = tokens
    .slice(Math.max(index - 6, 0), index)
    .filter(({ kind }) => kind !== 'mark')
    .map(wordOf)
  const last = words.at(-1) ?? ''
  return examples.has(last) || examples.has(`${words.at(-2)} ${last}`)
}

/** `??` and `!=` are of a program, `.....` leads from a label to its value. */
function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.kind !== 'mark' || !'.!?'.includes(token.mark)) return false
  const beside = [tokens[index - 1], tokens[index + 1]]
  return !beside.some(
    (other) =>
      other?.kind === 'mark' &&
      '?=.'.includes(other.mark) &&
      (other.at === token.end || other.end === token.at),
  )
}

/** `mail.nordpost.no (SMTP)`, `mail.nordpost.no for outgoing mail`. */
function directionAfter(tokens: readonly Token[], index: number): Direction | undefined {
  let found: Direction | undefined
  for (const token of tokens.slice(index + 1, index + 11)) {
    if (token.kind === 'host' || (token.kind === 'mark' && '.,;'.includes(token.mark))) break
    const next = directionOf(token)
    if (next !== undefined) found = joinDirections(found, next, true)
  }
  return found
}

function isRightAfterName(tokens: readonly Token[], index: number): boolean {
  let at = index - 1
  while (tokens[at]?.kind === 'mark') at--
  const before = tokens[at]
  return (
    before?.kind === 'meaning' && (before.meaning === 'server' || before.meaning === 'outgoing')
  )
}

function isWholeValue(tokens: readonly Token[], index: number, labelEnd: number): boolean {
  return tokens
    .slice(0, index)
    .every(
      ({ kind, at }) => at < labelEnd || kind === 'mark' || kind === 'number' || kind === 'host',
    )
}

function isNegated(tokens: readonly Token[], index: number): boolean {
  if (isOfOldLabel(tokens, index)) return true
  if (isReplaced(tokens, index) || isLeft(tokens, index)) return true
  const before: Token[] = []
  for (let at = index - 1; at >= 0 && before.length < 8; at--) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'host') break
    if (token.kind === 'mark' && ',;.!?:'.includes(token.mark)) break
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
  for (const token of tokens.slice(index + 1, index + 6)) {
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
  return isTakenBack(tokens, index)
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

function wordOf(token: Token | undefined): string {
  if (token === undefined) return ''
  return token.kind === 'meaning' || token.kind === 'word' ? token.word.toLowerCase() : ''
}

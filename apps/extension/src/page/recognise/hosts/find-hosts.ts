import { roleOf } from '../tokens/host-names.ts'
import type { HostRole } from '../tokens/host-names.ts'
import { directionOf, joinDirections } from '../tokens/directions.ts'
import type { Direction } from '../tokens/directions.ts'
import { isHostSpokenAgainst } from './host-clause.ts'
import { isExample, isTrial } from './is-example.ts'
import { isPrescribed } from './is-prescribed.ts'
import type { HostToken, Token } from '../tokens/tokens.ts'

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
  /** A verb before it says that it is to be set. */
  isPrescribed: boolean
  isNegated: boolean
  isTrial: boolean
}

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
        isPrescribed: isPrescribed(tokens, index),
        isNegated: isHostSpokenAgainst(tokens, index),
        isTrial: isTrial(tokens, index),
      })
    }
    isSecretNext = false
    directionAt = -10
  }
  return facts
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

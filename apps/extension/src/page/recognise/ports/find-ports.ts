import { incomingPorts, isKnownPort, mailPorts, unmistakablePorts } from './known-ports.ts'
import { isRecommended, isSpokenAgainst } from './port-clause.ts'
import type { Token } from '../tokens/tokens.ts'

export type PortFact = {
  value: number
  at: number
  end: number
  isIncoming: boolean
  isNegated: boolean
  isRecommended: boolean
}

/** How many words after `port` a number is still one. */
const reach = 5
const reachAfterHost = 2
const reachOfProtection = 4
const reachOfProtectionBefore = 5

export type PortContext = {
  /** Label, column or line before says that what follows is a port. */
  isPortLabel: boolean
  /** "Outgoing server (SMTP): 587": the value of a server is a number alone. */
  isValueOfServer: boolean
  /** A list of ports was announced: a line that begins with one goes on with it. */
  isInPortList: boolean
}

/** The numbers of a line that are ports of mail servers. */
export function findPorts(tokens: readonly Token[], context: PortContext): PortFact[] {
  const { isPortLabel, isValueOfServer, isInPortList } = context
  const facts: PortFact[] = []
  let listening = 0
  // After `port`, any number; further on in a list, once other words came in between, only those that are known.
  let isFresh = false
  // "The port of the server that mail is sent by is 587": nothing else of a sentence about ports is such a number.
  let isSpokenOf = false
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'number') {
      const isAnnounced =
        isPortLabel ||
        (listening > 0 && (isFresh || isKnownPort(token.value))) ||
        (isSpokenOf && unmistakablePorts.has(token.value))
      const isInList = isInPortList && index === 0 && isKnownPort(token.value)
      const isPort =
        isAnnounced ||
        isInList ||
        (isValueOfServer && isKnownPort(token.value)) ||
        isNumberOfPort(tokens, index) ||
        isBeside(tokens, index, token.value)
      if (isPort && isInRange(token.value)) {
        facts.push(portFact(tokens, index, token))
        listening = reach
      }
    } else if (token.kind === 'meaning' && token.meaning === 'port') {
      listening = reach
      isFresh = true
      isSpokenOf = true
    } else if (token.kind === 'host') {
      listening = reachAfterHost
      isFresh = false
    } else if (isStop(token)) {
      listening = 0
      isSpokenOf = false
    } else if (token.kind !== 'mark' && token.at !== tokens[index - 1]?.at) {
      listening = Math.max(listening - 1, 0)
      if (facts.length > 0 && !goesOn(token)) isFresh = false
    }
  }
  return facts
}

/** "Ports 587 (STARTTLS), 2587 and 8587": what a list of ports has between them. */
function goesOn(token: Token): boolean {
  return isMeaning(token, 'and') || isMeaning(token, 'port') || isProtection(token)
}

/** "SMTP 587"; but "send 2525 messages". */
function isOfProtocol(word: string): boolean {
  return /smtp|submission|msa/i.test(word)
}

function isInRange(value: number): boolean {
  return value >= 1 && value <= 65535
}

function isStop(token: Token): boolean {
  return token.kind === 'mark' && (token.mark === '.' || token.mark === '!' || token.mark === '?')
}

/** `587-porten`, `587 port`. */
function isNumberOfPort(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return next?.kind === 'meaning' && next.meaning === 'port'
}

/** `465 (SSL)`, `TLS 587`, `465 with SSL`, `smtp.nordpost.no, 587`, `SMTP 587`. */
function isBeside(tokens: readonly Token[], index: number, value: number): boolean {
  if (!mailPorts.has(value)) return false
  const before = nextTo(tokens, index, -1)
  const after = nextTo(tokens, index, 1)
  if (before?.kind === 'host' || isProtection(before) || isProtection(after)) return true
  if (isSaidToBeClosed(tokens, index)) return true
  if (!unmistakablePorts.has(value)) return false
  if (before?.kind === 'meaning' && before.meaning === 'outgoing' && isOfProtocol(before.word)) {
    return true
  }
  const words = tokens.slice(index + 1, index + 1 + reachOfProtection)
  const wordsBefore = tokens.slice(Math.max(index - reachOfProtectionBefore, 0), index).toReversed()
  return leadsToProtection(words) || leadsToProtection(wordsBefore)
}

function isWordLike({ kind }: Token): boolean {
  return kind === 'word' || kind === 'meaning'
}

/** "465 with SSL", "587 if you choose STARTTLS", "STARTTLS on 2525" */
function leadsToProtection(words: readonly Token[]): boolean {
  const found = words.findIndex(isProtection)
  return (
    found !== -1 &&
    words
      .slice(0, found)
      .every((token) => isWordLike(token) || (token.kind === 'mark' && ':()'.includes(token.mark)))
  )
}

/** "25 is blocked": named only to be spoken against. */
function isSaidToBeClosed(tokens: readonly Token[], index: number): boolean {
  const [copula, state] = tokens.slice(index + 1, index + 3)
  return copula?.kind === 'word' && state !== undefined && isMeaning(state, 'outdated')
}

function nextTo(tokens: readonly Token[], index: number, step: 1 | -1): Token | undefined {
  for (let at = index + step; at >= 0 && at < tokens.length; at += step) {
    const token = tokens[at]
    if (token?.kind !== 'mark') return token
    if (!'(/:,=-–["\''.includes(token.mark)) return undefined
  }
  return undefined
}

function isProtection(token: Token | undefined): boolean {
  if (token?.kind !== 'meaning') return false
  const { meaning } = token
  return (
    meaning === 'ssl' ||
    meaning === 'tls' ||
    meaning === 'starttls' ||
    meaning === 'implicit' ||
    meaning === 'cleartext'
  )
}

function portFact(
  tokens: readonly Token[],
  index: number,
  token: Extract<Token, { kind: 'number' }>,
): PortFact {
  return {
    value: token.value,
    at: token.at,
    end: token.end,
    isIncoming: incomingPorts.has(token.value),
    isNegated: isSpokenAgainst(tokens, index),
    isRecommended: isRecommended(tokens, index),
  }
}

function isMeaning(token: Token, meaning: string): boolean {
  return token.kind === 'meaning' && token.meaning === meaning
}

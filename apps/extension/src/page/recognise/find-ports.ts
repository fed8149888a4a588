import type { Token } from './tokens.ts'

export type PortFact = {
  value: number
  at: number
  end: number
  isIncoming: boolean
  isNegated: boolean
  isRecommended: boolean
}

/** Ports of IMAP, POP, Sieve, the web and other well-known things: never those of a server for sending. */
export const incomingPorts = new Set([
  21, 22, 53, 80, 110, 123, 143, 161, 220, 389, 443, 514, 585, 636, 993, 995, 1433, 3306, 3389,
  4190, 5432, 6379,
])
/** Numbers that are ports even where nobody says so, beside a host or a word for protection. */
const mailPorts = new Set([25, 26, 465, 587, 2465, 2525, 2587, 8025, 3535])
const exchangePort = 25
export const unmistakable = new Set([465, 587, 2525])
/** How many words after `port` a number is still one. */
const reach = 5
const reachAfterHost = 2

export type PortContext = {
  /** Label, column or line before says that what follows is a port. */
  isPortLabel: boolean
  /** A list of ports was announced: a line that begins with one goes on with it. */
  isInPortList: boolean
}

/** The numbers of a line that are ports of mail servers. */
export function findPorts(tokens: readonly Token[], context: PortContext): PortFact[] {
  const { isPortLabel, isInPortList } = context
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
        (listening > 0 && (isFresh || isKnown(token.value))) ||
        (isSpokenOf && unmistakable.has(token.value))
      const isInList = isInPortList && index === 0 && isKnown(token.value)
      const isPort =
        isAnnounced ||
        isInList ||
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
      if (token.kind === 'word' && facts.length > 0) isFresh = false
    }
  }
  return facts
}

function isKnown(value: number): boolean {
  return incomingPorts.has(value) || mailPorts.has(value)
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
  if (!unmistakable.has(value)) return false
  if (before?.kind === 'meaning' && before.meaning === 'outgoing') return true
  const isLink = after?.kind === 'word' || (after !== undefined && isMeaning(after, 'and'))
  return isLink && isProtection(nextTo(tokens, tokens.indexOf(after), 1))
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
    isNegated: isNegated(tokens, index),
    isRecommended: isRecommended(tokens, index),
  }
}

/** "If that does not work, try 587": what stands before these is about something else. */
const tries = new Set(
  (
    'try then prov prova prove forsok pruebe prueba pruebe intente intenta essayez essayer versuchen probieren provate ' +
    'tente experimente dann entonces alors allora entao sa'
  ).split(' '),
)

/** "not 25", "do not use port 25", "port 25 is blocked"; but "if port 587 is blocked" names a port that works. */
function isNegated(tokens: readonly Token[], index: number): boolean {
  const clause = clauseAround(tokens, index)
  if (clause.before.some((token) => isMeaning(token, 'if'))) {
    const isBlocked = [...clause.before, ...clause.after].some((token) =>
      isMeaning(token, 'outdated'),
    )
    return isBlocked && isOfExchange(tokens[index])
  }
  const tried = clause.before.findLastIndex(
    (token) => token.kind === 'word' && tries.has(token.word),
  )
  const lead = clause.before.slice(tried + 1).slice(-7)
  if (lead.some((token) => isMeaning(token, 'not') || isMeaning(token, 'outdated'))) return true
  const trail = clause.after.slice(0, 7)
  const negation = trail.findIndex(
    (token) => isMeaning(token, 'not') || isMeaning(token, 'outdated'),
  )
  if (negation === -1) return false
  const between = trail.slice(0, negation + 3)
  return !between.some((token) => token.kind === 'number' || token.kind === 'host')
}

function isRecommended(tokens: readonly Token[], index: number): boolean {
  const { before, after } = clauseAround(tokens, index)
  const near = [...before.slice(-3), ...after.slice(0, 6)]
  return (
    near.some((token) => isMeaning(token, 'recommended')) &&
    !near.some((token) => isMeaning(token, 'not'))
  )
}

/** "If your provider blocks port 25" says why another one is there. */
function isOfExchange(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.value === exchangePort
}

/** What belongs to a number: up to the next number, host, comma or end of sentence on either side. */
function clauseAround(tokens: readonly Token[], index: number) {
  const isEdge = (token: Token) =>
    token.kind === 'number' ||
    token.kind === 'host' ||
    (token.kind === 'mark' && '.,;!?'.includes(token.mark))
  const before: Token[] = []
  for (let at = index - 1; at >= 0 && before.length < 12; at--) {
    const token = tokens[at]
    if (token === undefined || isEdge(token)) break
    before.unshift(token)
  }
  const after: Token[] = []
  for (let at = index + 1; at < tokens.length && after.length < 12; at++) {
    const token = tokens[at]
    if (token === undefined || (isEdge(token) && token.kind !== 'number' && token.kind !== 'host'))
      break
    after.push(token)
    if (isEdge(token)) break
  }
  return { before, after }
}

function isMeaning(token: Token, meaning: string): boolean {
  return token.kind === 'meaning' && token.meaning === meaning
}

import type { Encryption } from '@ehlo/shared'
import { usualPorts } from '@ehlo/shared/names'
import type { Token } from '../tokens/tokens.ts'
import type { Meaning } from '../../words/meanings.ts'

/** What a page's word for protection can mean; `TLS` alone is used for both kinds. */
export type Protection = 'implicit' | 'starttls' | 'tls' | 'cleartext' | 'maybe-cleartext'

export type ProtectionFact = { protection: Protection; word: string; at: number; end: number }

const implicitPorts = new Set([465, 2465, 8465, 4465, 1465])
const upgradePorts = new Set([25, 587, 2525, 2587, 1587])
/** Where mail catchers of developers listen, without any protection. */
const catcherPorts = new Set([1025])

/**
 * The port wins over a muddled word: `TLS` on 465 is implicit, `SSL` on 587 is STARTTLS. Only a port that says nothing
 * by itself leaves it to the word, and a page that says "no encryption" is believed on any port but 465.
 */
export function encryptionOf(port: number, protection: Protection | undefined): Encryption {
  if (implicitPorts.has(port)) return 'tls'
  if (protection === 'cleartext') return 'none'
  if (protection === 'maybe-cleartext') return port === usualPorts.starttls ? 'starttls' : 'none'
  if (upgradePorts.has(port)) return 'starttls'
  if (protection === 'implicit') return 'tls'
  return catcherPorts.has(port) && protection === undefined ? 'none' : 'starttls'
}

/** `smtps://` */
export function protectionOfScheme(scheme: string | undefined): Protection | undefined {
  return scheme === 'implicit' || scheme === 'ssl' ? 'implicit' : undefined
}

/** Settings without a port: the usual one of what the page says about protection. */
export function assumedPort(protection: Protection | undefined): number {
  if (protection === 'implicit') return usualPorts.tls
  return protection === 'cleartext' ? usualPorts.none : usualPorts.starttls
}

/** Protections in the order of the line; words side by side (`SSL/TLS`, `TLS (STARTTLS)`) are one. */
export function findProtections(
  line: string,
  tokens: readonly Token[],
  isProtectionLabel: boolean,
): ProtectionFact[] {
  const facts: ProtectionFact[] = []
  let cluster: Token[] = []
  const close = () => {
    const fact = factOf(line, cluster)
    if (fact !== undefined) facts.push(fact)
    cluster = []
  }
  let spokenAt = -reachOfNothing
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'meaning' && token.meaning === 'encryption') spokenAt = index
    // "Encryption has to be off", "Kryptering: ingen".
    const isSpokenOf = isProtectionLabel || index - spokenAt < reachOfNothing
    if (token.kind === 'mark' && token.mark === '.') spokenAt = -reachOfNothing
    if (isProtectionWord(token, isSpokenOf)) cluster.push(token)
    else if (!joins(token)) close()
  }
  close()
  return facts
}

/** How far from "encryption" a word for "none" still says that there is none. */
const reachOfNothing = 7

function joins(token: Token): boolean {
  if (token.kind === 'mark') return '/(-+&'.includes(token.mark)
  return token.kind === 'meaning' && (token.meaning === 'and' || token.meaning === 'encryption')
}

const protectionWords: ReadonlySet<Meaning> = new Set([
  'ssl',
  'tls',
  'starttls',
  'implicit',
  'cleartext',
])

function isProtectionWord(token: Token, isProtectionLabel: boolean): boolean {
  if (token.kind !== 'meaning') return false
  return protectionWords.has(token.meaning) || (isProtectionLabel && token.meaning === 'nothing')
}

function factOf(line: string, cluster: readonly Token[]): ProtectionFact | undefined {
  const first = cluster[0]
  const last = cluster.at(-1)
  if (first === undefined || last === undefined) return undefined
  const meanings = new Set(cluster.map((token) => (token.kind === 'meaning' ? token.meaning : '')))
  const word = line.slice(first.at, last.end).trim()
  const protection = protectionOf(meanings)
  return protection && { protection, word, at: first.at, end: last.end }
}

function protectionOf(meanings: ReadonlySet<string>): Protection | undefined {
  if (meanings.has('implicit')) return 'implicit'
  if (meanings.has('starttls')) return 'starttls'
  // `unencrypted/TLS`: what may be protected is.
  if (meanings.has('ssl')) return 'implicit'
  if (meanings.has('tls')) return 'tls'
  if (meanings.has('cleartext')) return 'cleartext'
  return meanings.has('nothing') ? 'cleartext' : undefined
}

import type { Direction } from '../tokens/directions.ts'
import type { HostFact } from './find-hosts.ts'
import { unmistakablePorts } from '../ports/known-ports.ts'
import { placeholderOf } from '../tokens/placeholders.ts'
import type { ReadLine } from '../lines/read-line.ts'

/** Servers among themselves (RFC 5321). */
const exchangePort = 25

/**
 * Whether a host of a line is one to send through. A name that says so (`smtp.`) is believed; any other needs words:
 * its own clause first, then its label, then what stands above it, and there only where a name of a machine is expected.
 */
export function isServerForSending(
  fact: HostFact,
  { read, context }: { read: ReadLine; context: Direction | undefined },
): boolean {
  if (fact.isNegated || fact.role === 'receives') return false
  const { direction, token } = fact
  const isLabelled = read.line.labelEnd > 0 && fact.isWholeValue && token.at >= read.line.labelEnd
  const isCalledServer =
    fact.isCalledServer ||
    (isLabelled && read.label.meanings.has('server')) ||
    (read.answersForServer && read.hosts.length === 1)
  const explicit = direction ?? (isLabelled ? read.label.direction : undefined)
  const isOfLogin = read.label.meanings.has('username') && token.scheme === undefined
  if (isOfLogin && (read.line.labelEnd > 0 || !isCalledServer)) return false
  // A domain to greet with, or of a sender, is no server.
  if (isLabelled && read.label.meanings.has('domain') && !read.label.meanings.has('server'))
    return false
  const goesOut = explicit === 'outgoing' || explicit === 'both'
  if (fact.role === 'exchanges') {
    const isInPlace = explicit === 'outgoing' || (isLabelled && context === 'outgoing')
    return isInPlace && isCalledServer && token.port !== exchangePort
  }
  if (fact.role === 'elsewhere') {
    return explicit === 'outgoing' && isCalledServer && (isLabelled || token.port !== undefined)
  }
  if (token.isLiteral === true) {
    const isOfMail = isLabelled && read.label.meanings.has('mail') && context === undefined
    const isInPlace = goesOut || (explicit === undefined && (context === 'outgoing' || isOfMail))
    if (goesOut && token.port !== undefined && unmistakablePorts.has(token.port)) return true
    return isInPlace && isCalledServer && (fact.isWholeValue || fact.isRightAfterName)
  }
  if (fact.role === 'sends') {
    if (isSelfNamed(token.host)) return true
    return explicit !== 'elsewhere' || isCalledServer
  }
  const named = token.port ?? portAfter(fact, read)
  const isSubmission = named !== undefined && unmistakablePorts.has(named)
  if (goesOut) {
    return (
      (isSubmission && token.port !== undefined) ||
      isCalledServer ||
      isLabelled ||
      fact.isWholeValue ||
      fact.isNamedByDirection ||
      isShort(read)
    )
  }
  if (explicit !== undefined) return false
  if (context === 'outgoing' || context === 'both') {
    const isOfMail = isSubmission || token.port === exchangePort
    // "Monitoring: probe.nordpost.no", "Customer: nordpost.no"
    if (isLabelled && read.label.meanings.size === 0) return isOfMail
    if (isLabelled && !isCalledServer && isWholeDomain(token.host)) return isOfMail
    const isTold = isLabelled || fact.isWholeValue || fact.isPrescribed || read.answersForServer
    return isTold || isOfMail || (isCalledServer && isShort(read))
  }
  if (context !== undefined) return false
  if (read.label.meanings.has('mail') && isCalledServer) return true
  const isPut = isCalledServer || fact.isWholeValue || fact.isPrescribed
  if (named === exchangePort && isPut && (fact.isPrescribed || read.ports.some(isProtected)))
    return true
  return isSubmission && (isPut || token.port !== undefined || read.ports.some(isProtected))
}

/** `smtp.<your domain>` says what it is for. */
function isSelfNamed(host: string): boolean {
  return placeholderOf(host) !== undefined
}

function isWholeDomain(host: string): boolean {
  return host.split('.').length === 2 && !isSelfNamed(host)
}

function isProtected({ named }: ReadLine['ports'][number]): boolean {
  return named.protection !== undefined
}

function isShort(read: ReadLine): boolean {
  return read.line.text.length <= 80
}

/** The port that the same sentence gives to a host. */
function portAfter({ token }: HostFact, { tokens, ports }: ReadLine): number | undefined {
  for (const next of tokens) {
    if (next.at < token.end) continue
    if (next.kind === 'host' || (next.kind === 'mark' && '.!?'.includes(next.mark)))
      return undefined
    const port = ports.find(({ fact }) => fact.at === next.at)
    if (port !== undefined) return port.named.port
  }
  return undefined
}

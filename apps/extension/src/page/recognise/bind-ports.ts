import type { PortFact } from './find-ports.ts'
import type { ProtectionFact } from './protections.ts'

/**
 * Which word for protection belongs to which port. In parentheses it belongs to the port before them; else a line
 * either names ports first (`465 SSL, 587 TLS`) or words first (`SSL: 465, TLS: 587`), and keeps to it.
 */
export function bindProtections(
  line: string,
  ports: readonly PortFact[],
  protections: readonly ProtectionFact[],
): Map<PortFact, ProtectionFact> {
  const bound = new Map<PortFact, ProtectionFact>()
  const firstPort = ports[0]
  const firstWord = protections[0]
  if (firstPort === undefined || firstWord === undefined) return bound
  const areWordsFirst = firstWord.at < firstPort.at
  for (const [index, port] of ports.entries()) {
    const nextPort = ports[index + 1]
    const before = protections.findLast((word) => word.end <= port.at)
    const between = protections.filter(
      (word) => word.at >= port.end && word.at < (nextPort?.at ?? Number.POSITIVE_INFINITY),
    )
    const own = best(between)
    const opens = own !== undefined && line.slice(port.end, own.at).trimStart().startsWith('(')
    const later = protections.find((word) => word.at >= port.end)
    const word = areWordsFirst && !opens ? (before ?? later) : (own ?? later ?? before)
    if (word !== undefined) bound.set(port, word)
  }
  return bound
}

/** "With or without encryption (STARTTLS)": what may be protected is. */
function best(words: readonly ProtectionFact[]): ProtectionFact | undefined {
  return words.find(({ protection }) => protection !== 'cleartext') ?? words[0]
}

import type { PortFact } from './find-ports.ts'
import type { ProtectionFact } from '../lines/protections.ts'

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
  const isIn = ({ at }: { at: number }, { from, to }: Sentence) => at >= from && at < to
  for (const sentence of sentencesOf(line)) {
    const own = ports.filter((port) => isIn(port, sentence))
    const words = protections.filter((word) => isIn(word, sentence))
    for (const [port, word] of bindInSentence(line, own, words)) bound.set(port, word)
  }
  // "Use port 587. Choose STARTTLS."
  const bare = ports.filter((port) => !bound.has(port))
  const taken = new Set(bound.values())
  const free = protections.filter((word) => !taken.has(word))
  for (const [port, word] of bindInSentence(line, bare, free)) bound.set(port, word)
  return bound
}

type Sentence = { from: number; to: number }

function sentencesOf(line: string): Sentence[] {
  const sentences: Sentence[] = []
  for (let from = 0; from < line.length;) {
    const stop = line.indexOf('. ', from)
    const to = stop === -1 ? line.length : stop + 1
    sentences.push({ from, to })
    from = to
  }
  return sentences
}

function bindInSentence(
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

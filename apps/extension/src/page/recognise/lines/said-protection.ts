import type { Line } from './lines.ts'
import { findProtections } from './protections.ts'
import type { ProtectionFact } from './protections.ts'
import type { Label } from './label.ts'
import type { Token } from '../tokens/tokens.ts'

/** Protection by its words; `SSL: no` and `TLS: none` say the contrary of their label. */
export function saidOf(
  line: Line,
  tokens: readonly Token[],
  label: Label,
  labelEnd: number,
  values: readonly Token[],
): ProtectionFact[] {
  const isLabel =
    label.meanings.has('encryption') ||
    label.meanings.has('ssl') ||
    label.meanings.has('tls') ||
    label.meanings.has('starttls')
  const facts = findProtections(line.text, tokens, isLabel)
  const denied = labelEnd === 0 ? deniedByItself(tokens) : undefined
  if (denied !== undefined) {
    return [{ protection: 'maybe-cleartext', word: line.text.slice(0, 40), at: 0, end: denied.end }]
  }
  const inValue = facts.filter(({ at }) => at >= labelEnd)
  if (inValue.length > 0) {
    // `SSL: none` takes its label back; in `SSL: 465, none: 25` each word has a port of its own.
    const denied = inValue.find(({ protection }) => protection === 'cleartext')
    const hasPortBefore = values.some(({ kind, at }) => kind === 'number' && at < (denied?.at ?? 0))
    return denied !== undefined && !hasPortBefore ? inValue : facts
  }
  if (!isLabel || labelEnd === 0) return facts
  const first = values.find((token) => token.kind !== 'mark')
  if (first?.kind !== 'meaning' || first.meaning !== 'no') return facts
  const isUpgrade = label.meanings.has('starttls')
  if (isUpgrade) return []
  return [
    {
      protection: 'maybe-cleartext',
      word: line.text.slice(0, 40),
      at: labelEnd,
      end: first.end,
    },
  ]
}

/** "SSL/TLS No", "TLS off": a label and its value without a sign between them, and nothing else. */
function deniedByItself(tokens: readonly Token[]): Token | undefined {
  const said = tokens.filter(({ kind }) => kind !== 'mark')
  const last = said.at(-1)
  const isDenial = last?.kind === 'meaning' && (last.meaning === 'no' || last.meaning === 'nothing')
  const areProtections = said
    .slice(0, -1)
    .every((token) => token.kind === 'meaning' && ['ssl', 'tls'].includes(token.meaning))
  return isDenial && said.length > 1 && areProtections ? last : undefined
}

/** "Security STARTTLS": nothing else, so it is no password. */
export function saysProtection(tokens: readonly Token[]): boolean {
  const [first, ...others] = tokens
  return (
    first?.kind === 'meaning' &&
    first.meaning === 'encryption' &&
    others.length > 0 &&
    others.every((token) => token.kind === 'mark' || token.kind === 'meaning')
  )
}

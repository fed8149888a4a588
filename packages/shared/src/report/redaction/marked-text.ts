import { redactionKinds, type RedactionKind } from './redaction.ts'

/** A stretch of a report; `redacted` says what was shortened there, `secret` what no switch brings back. */
export type ReportSpan = { text: string; redacted?: RedactionKind | 'secret' }

// Marks of the private use area travel through every form of a report, since none of them escapes these. A server's own
// are taken out before (`withoutMarks`), so that no text can pass for redacted.
const kinds = ['secret', ...redactionKinds] as const
const firstMark = 0xe0_00
const end = String.fromCharCode(firstMark + kinds.length)
const anyMark = new RegExp(`[${String.fromCharCode(firstMark)}-${end}]`, 'g')
const anyMarked = new RegExp(`([${String.fromCharCode(firstMark)}-${end}])`, 'g')

/** Wraps what stands for something hidden. */
export function mark(kind: RedactionKind | 'secret', text: string): string {
  return `${String.fromCharCode(firstMark + kinds.indexOf(kind))}${text}${end}`
}

/** The text itself. */
export function withoutMarks(text: string): string {
  return text.replaceAll(anyMark, '')
}

/** The text in stretches; joined they are `withoutMarks`. */
export function toSpans(text: string): ReportSpan[] {
  const spans: ReportSpan[] = []
  // Of marks inside marks the outermost names the stretch.
  const open: (RedactionKind | 'secret')[] = []
  for (const part of text.split(anyMarked)) {
    const kind = part.length === 1 ? kinds[part.charCodeAt(0) - firstMark] : undefined
    if (kind !== undefined) open.push(kind)
    else if (part === end) open.pop()
    else if (part !== '') addSpan(spans, part, open[0])
  }
  return spans
}

function addSpan(spans: ReportSpan[], text: string, redacted: ReportSpan['redacted']): void {
  const last = spans.at(-1)
  if (last !== undefined && last.redacted === redacted) last.text += text
  else spans.push(redacted === undefined ? { text } : { text, redacted })
}

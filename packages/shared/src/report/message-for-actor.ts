import type { Finding } from '../model/finding.ts'
import type { Language } from '../model/language.ts'
import { findAsk } from './asks/asks.ts'
import { toSpans, withoutMarks, type ReportSpan } from './redaction/marked-text.ts'
import type { Redaction } from './redaction/redaction.ts'
import type { ReportWords } from './report-words.ts'
import { gatherReport, type Report, type ReportOptions, type ReportSubject } from './report.ts'

/** What a message starts with: whoever must act has to know which login, and which address to let in. */
export const messageRedaction: Redaction = {
  people: false,
  ipAddresses: false,
  internalHosts: true,
  messageIds: true,
}

const quotedOnceMax = 6

/** Subject and body, and the body in stretches for a preview. */
export type Message = { subject: string; body: string; spans: ReportSpan[] }

/**
 * A ready message to whoever must act on the first finding, as plain text: what to change, where, why, the evidence, the
 * address it was tested from and the transcript. Nothing to act upon gives no message.
 */
export function renderMessageForActor(
  subject: ReportSubject,
  options: ReportOptions,
): Message | undefined {
  const report = gatherReport(subject, { redaction: messageRedaction, ...options })
  const [finding] = report.findings
  if (finding === undefined) return undefined
  const { words, facts, sections, transcript } = report
  const value = (label: string) => facts.find(([name]) => name === label)?.[1] ?? ''
  const server = value(words.server)
  const found =
    subject.kind === 'text'
      ? subject.attempt
        ? words.message.foundInAttempt[subject.attempt](value(words.attemptedAt))
        : words.message.foundInText(value(words.explainedAt))
      : server === ''
        ? words.message.foundInSettings(value(words.testedAt))
        : words.message.found(server, value(words.testedAt))
  // A text of a few lines stands below as it is.
  const isQuotedWhole = subject.kind === 'text' && transcript.length <= quotedOnceMax
  const paragraphs = [
    words.message.greeting[finding.actor],
    found,
    [`${finding.title}.`, finding.explanation].join('\n'),
    ...listed(words.message.please, requestsOf(finding, options.language, words)),
    ...quoted(words.serverSaid, isQuotedWhole ? [] : repliesOf(report)),
    ...listed(undefined, factsToKnow(report)),
    ...sections
      .filter(({ title }) => title === words.lookup.records)
      .flatMap(({ title, lines }) => listed(`${title}:`, lines)),
    ...listed(words.references, finding.references),
    words.message.closing,
    ...quoted(words.transcript, transcript),
  ]
  const marked = `${paragraphs.join('\n\n')}\n`
  return {
    subject: withoutMarks(words.message.subject(finding.title)),
    body: withoutMarks(marked),
    spans: toSpans(marked),
  }
}

/** What would tell the cause from another is a note to whoever looks into it, and nobody else's task. */
function requestsOf(
  { cause, actor, steps }: Finding,
  language: Language,
  { message }: ReportWords,
): readonly string[] {
  const asks = actor === 'you' ? undefined : findAsk(cause, language)
  return asks ?? steps.filter((step) => !step.startsWith(message.tellApart))
}

function repliesOf({ verdicts, findings }: Report): string[] {
  const replies = verdicts.flatMap(({ reply }) => reply ?? [])
  const quotes = (findings[0]?.evidence ?? []).map(({ text }) => text)
  return [...new Set(replies.length > 0 ? replies : quotes)]
}

function factsToKnow({ words, facts }: Report): string[] {
  const told = new Set([words.testedAt, words.explainedAt, words.attemptedAt])
  return facts.filter(([label]) => !told.has(label)).map(([label, value]) => `${label}: ${value}`)
}

function listed(lead: string | undefined, items: readonly string[]): string[] {
  if (items.length === 0) return []
  return [[...(lead === undefined ? [] : [lead]), ...items.map((item) => `- ${item}`)].join('\n')]
}

function quoted(lead: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[`${lead}:`, ...lines].join('\n')]
}

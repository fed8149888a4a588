import type { Run } from '../model/run.ts'
import { gatherReport, type ReportOptions } from './report.ts'

/** A few lines for a chat: the verdicts, the reason, what to do. */
export function renderShortReport(run: Run, options: ReportOptions): string {
  const { words, facts, verdicts, findings } = gatherReport(run, options)
  const [first] = findings
  const lines = [
    facts[0]?.[1] ?? words.title,
    ...verdicts.map(({ isGood, text }) => `${isGood ? '✓' : '✗'} ${text}`),
  ]
  if (first !== undefined) {
    lines.push(`${first.title}. ${words.whoMustAct}: ${words.actors[first.actor]}.`)
    if (first.steps[0] !== undefined) lines.push(`${words.whatToDo}: ${first.steps[0]}`)
  }
  const reply = verdicts.find((each) => each.reply !== undefined)?.reply
  if (reply !== undefined) lines.push(`${words.serverSaid}: ${reply}`)
  return `${lines.join('\n')}\n`
}

/** A ready message to whoever must act on the first finding: subject and body as plain text. */
export function renderMessageForActor(
  run: Run,
  options: ReportOptions,
): { subject: string; body: string } | undefined {
  const report = gatherReport(run, options)
  const { words, facts, verdicts } = report
  const [finding] = report.findings
  if (finding === undefined) return undefined
  const value = (label: string) => facts.find(([name]) => name === label)?.[1] ?? ''
  const replies = [...new Set(verdicts.flatMap(({ reply }) => reply ?? []))]
  const paragraphs = [
    words.message.greeting[finding.actor],
    words.message.found(value(words.server), value(words.testedAt)),
    [`${finding.title}.`, finding.explanation].join('\n'),
    ...(finding.steps.length === 0
      ? []
      : [[words.message.please, ...finding.steps.map((step) => `- ${step}`)].join('\n')]),
    ...(replies.length === 0 ? [] : [[`${words.serverSaid}:`, ...replies].join('\n')]),
    ...(value(words.testedFrom) === '' ? [] : [`${words.testedFrom}: ${value(words.testedFrom)}`]),
    words.message.closing,
  ]
  return { subject: words.message.subject(finding.title), body: `${paragraphs.join('\n\n')}\n` }
}

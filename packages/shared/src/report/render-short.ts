import { surenessOf } from '../model/sureness.ts'
import type { Report } from './report.ts'

/** A few lines for a chat: the verdicts, the reason, what to do. */
export function renderShort({ words, title, facts, verdicts, sections, findings }: Report): string {
  const [first] = findings
  const lines = [
    facts[0]?.[1] ?? title,
    ...verdicts.map(({ isGood, text }) => `${isGood ? '✓' : '✗'} ${text}`),
    ...sections.flatMap(({ title: heading, lines: [first] }) => `${heading}: ${first ?? ''}`),
  ]
  if (first !== undefined) {
    lines.push(
      `${first.title} (${words.sureness[surenessOf(first.confidence)]}). ${words.whoMustAct}: ${words.actors[first.actor]}.`,
    )
    if (first.steps[0] !== undefined) lines.push(`${words.whatToDo}: ${first.steps[0]}`)
  }
  const reply = verdicts.find((each) => each.reply !== undefined)?.reply ?? first?.evidence[0]?.text
  if (reply !== undefined) lines.push(`${words.serverSaid}: ${reply}`)
  return `${lines.join('\n')}\n`
}

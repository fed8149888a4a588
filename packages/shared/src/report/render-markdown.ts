import { surenessOf } from '../model/sureness.ts'
import type { Report } from './report.ts'

/** A ticket in Markdown; `isFull` adds the transcript. What a server said stands in code, where it means nothing. */
export function renderMarkdown(report: Report, isFull: boolean): string {
  const { words, title, facts, verdicts, findings, quotes, sections, stages, transcript } = report
  const blocks = [
    `## ${title}`,
    facts.map(([label, value]) => `- **${label}:** ${plain(value)}`).join('\n'),
    ...verdicts.map(({ isGood, text, reply }) =>
      [
        `${isGood ? '✓' : '✗'} **${plain(text)}**`,
        ...(reply === undefined ? [] : [`${words.serverSaid}:`, code(reply)]),
      ].join('\n\n'),
    ),
    ...sections.map(({ title: heading, lines }) =>
      [`### ${heading}`, lines.map((line) => `- ${plain(line)}`).join('\n')].join('\n\n'),
    ),
    ...findings.map((finding) =>
      [
        `### ${plain(finding.title)}`,
        plain(finding.explanation),
        ...(quotes.get(finding) ?? []).map(code),
        `${words.sureness[surenessOf(finding.confidence)]}. ${words.whoMustAct}: ${words.actors[finding.actor]}`,
        finding.steps.map((step, index) => `${index + 1}. ${plain(step)}`).join('\n'),
      ].join('\n\n'),
    ),
    ...(stages.length === 0
      ? []
      : [
          [`| ${words.stages} | | |`, '| --- | --- | --- |']
            .concat(stages.map((cells) => `| ${cells.join(' | ')} |`))
            .join('\n'),
        ]),
    ...(isFull ? [`### ${words.transcript}`, code(transcript.join('\n'))] : []),
    words.notes,
  ]
  return `${blocks.join('\n\n')}\n`
}

// A command of PowerShell with its parameters, or a word that Markdown would read as its own: such stand in code.
const command =
  /\b(?:Add|Disable|Enable|Get|New|Remove|Set)-[A-Z]\w+(?: <[^<>`]+>)?(?: -\w+(?: (?:<[^<>`]+>|\$\w+|@\{[^{}`]*\}|[A-Z]\w+\b))?)*/
const word = /[^\s(«“"]*[\\*_[\]<#|][^\s]*?(?=[.,;:)»”"]*(?:\s|$))/
const inCode = new RegExp(`${command.source}|${word.source}`, 'g')

function plain(text: string): string {
  const line = text.replaceAll(/[\r\n]+/g, ' ')
  // No text can end the code that it stands in, nor begin a line as a quotation.
  return line.includes('`')
    ? line.replaceAll(/[\\`*_[\]<>#|]/g, String.raw`\$&`)
    : line.replaceAll(inCode, '`$&`').replace(/^>/, String.raw`\>`)
}

// A fence longer than any run of backticks inside, so that no text can end it.
function code(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}\n${fence}`
}

import { surenessOf } from '../model/sureness.ts'
import type { Report } from './report.ts'

/** A ticket as HTML for the clipboard: no script, no style sheet, everything escaped. */
export function renderHtml(report: Report, isFull: boolean): string {
  const { words, title, facts, verdicts, findings, quotes, sections, stages, transcript } = report
  return [
    `<h2>${escape(title)}</h2>`,
    `<table>${facts.map(([label, value]) => `<tr><th align="left">${escape(label)}</th><td>${escape(value)}</td></tr>`).join('')}</table>`,
    ...verdicts.map(
      ({ isGood, text, reply }) =>
        `<p>${isGood ? '✓' : '✗'} <b>${escape(text)}</b></p>` +
        (reply === undefined
          ? ''
          : `<p>${escape(words.serverSaid)}:</p><pre>${escape(reply)}</pre>`),
    ),
    ...sections.map(
      ({ title: heading, lines }) =>
        `<h3>${escape(heading)}</h3><ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`,
    ),
    ...findings.map(
      (finding) =>
        `<h3>${escape(finding.title)}</h3><p>${escape(finding.explanation)}</p>` +
        (quotes.get(finding) ?? []).map((quote) => `<pre>${escape(quote)}</pre>`).join('') +
        `<p>${escape(words.sureness[surenessOf(finding.confidence)])}. ${escape(words.whoMustAct)}: ${escape(words.actors[finding.actor])}</p>` +
        `<ol>${finding.steps.map((step) => `<li>${escape(step)}</li>`).join('')}</ol>`,
    ),
    ...(stages.length === 0
      ? []
      : [
          `<table>${stages.map((cells) => `<tr>${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`).join('')}</table>`,
        ]),
    ...(isFull
      ? [`<h3>${escape(words.transcript)}</h3><pre>${escape(transcript.join('\n'))}</pre>`]
      : []),
    `<p>${escape(words.notes)}</p>`,
  ].join('\n')
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')
}

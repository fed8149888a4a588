import type { Run } from '../model/run.ts'
import { gatherReport, type ReportOptions } from './report.ts'

/** A ticket as HTML for the clipboard: no script, no style sheet, everything escaped. */
export function renderHtmlReport(run: Run, options: ReportOptions, isFull = false): string {
  const { words, facts, verdicts, findings, stages, transcript } = gatherReport(run, options)
  return [
    `<h2>${escape(words.title)}</h2>`,
    `<table>${facts.map(([label, value]) => `<tr><th align="left">${escape(label)}</th><td>${escape(value)}</td></tr>`).join('')}</table>`,
    ...verdicts.map(
      ({ isGood, text, reply }) =>
        `<p>${isGood ? '✓' : '✗'} <b>${escape(text)}</b></p>` +
        (reply === undefined
          ? ''
          : `<p>${escape(words.serverSaid)}:</p><pre>${escape(reply)}</pre>`),
    ),
    ...findings.map(
      (finding) =>
        `<h3>${escape(finding.title)}</h3><p>${escape(finding.explanation)}</p>` +
        `<p>${escape(words.whoMustAct)}: ${escape(words.actors[finding.actor])}</p>` +
        `<ol>${finding.steps.map((step) => `<li>${escape(step)}</li>`).join('')}</ol>`,
    ),
    `<table>${stages.map((cells) => `<tr>${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`).join('')}</table>`,
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

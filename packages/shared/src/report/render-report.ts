import { toSpans, withoutMarks, type ReportSpan } from './redaction/marked-text.ts'
import { fullRedaction } from './redaction/redaction.ts'
import { renderHtml } from './render-html.ts'
import { renderJson } from './render-json.ts'
import { renderMarkdown } from './render-markdown.ts'
import { renderShort } from './render-short.ts'
import { gatherReport, redactorFor, type ReportOptions, type ReportSubject } from './report.ts'

/** The forms of a report; `full` is the Markdown ticket with the transcript. */
export const reportPresets = ['short', 'ticket-markdown', 'ticket-html', 'full', 'json'] as const
export type ReportPreset = (typeof reportPresets)[number]

/** A report as it goes to the clipboard. */
export function renderReport(
  subject: ReportSubject,
  preset: ReportPreset,
  options: ReportOptions,
): string {
  return withoutMarks(renderMarked(subject, preset, options))
}

/** The same text in stretches that say what was hidden where; joined they are what `renderReport` answers. */
export function previewReport(
  subject: ReportSubject,
  preset: ReportPreset,
  options: ReportOptions,
): ReportSpan[] {
  return toSpans(renderMarked(subject, preset, options))
}

function renderMarked(
  subject: ReportSubject,
  preset: ReportPreset,
  options: ReportOptions,
): string {
  if (preset === 'json') {
    const findings = options.findings ?? subject.findings
    const safe = redactorFor(subject, options.redaction ?? fullRedaction)
    return renderJson({ ...subject, findings: [...findings] }, safe)
  }
  const report = gatherReport(subject, options)
  if (preset === 'short') return renderShort(report)
  if (preset === 'ticket-html') return renderHtml(report, false)
  return renderMarkdown(report, preset === 'full')
}

import { renderReport } from '@ehlo/shared/report'
import type { ReportOptions, ReportSubject } from '@ehlo/shared/report'
import type { ReportForm } from '../settings/memory.ts'
import { copyToClipboard } from './copy-to-clipboard.ts'
import type { Told } from './navigation.ts'
import { recallSharing, sharingForm, sharingLanguage } from './sharing.ts'
import { findingsIn, loadSubject } from './told.ts'

/** Copies in the form and the language of the last time; false where the browser or the API refuses. */
export async function copyReport(told: Told): Promise<boolean> {
  const [subject] = await Promise.all([loadSubject(told), recallSharing()])
  if (subject === undefined) return false
  const language = sharingLanguage()
  const findings = await findingsIn(language, subject)
  return copyAs(sharingForm(), subject, { language, findings })
}

/** A ticket goes as Markdown and as HTML at once; whoever takes it picks. */
export function copyAs(
  form: ReportForm,
  subject: ReportSubject,
  options: ReportOptions,
): Promise<boolean> {
  if (form !== 'ticket') return copyToClipboard(renderReport(subject, form, options))
  return copyToClipboard(
    renderReport(subject, 'ticket-markdown', options),
    renderReport(subject, 'ticket-html', options),
  )
}

import type { Finding, Language } from '@ehlo/shared'
import { retell } from '@ehlo/shared/diagnosis/engine'
import { findProvider } from '@ehlo/shared/providers'
import type { ReportSubject } from '@ehlo/shared/report'
import { getMessage } from '../api/messages.ts'
import { getRun } from '../api/runs.ts'
import { language } from '../i18n/define-words.ts'
import { explainDraftItem } from '../settings/memory.ts'
import { loadDiagnosisTexts } from './diagnosis-texts.ts'
import { explainText } from './explain-text.ts'
import { messageSubject } from './message-subject.ts'
import type { Told } from './navigation.ts'
import { loadObservationWords } from './observation-words.ts'
import { ask } from './session.ts'

/** What a report or a message is about; undefined where the run is gone. */
export async function loadSubject(told: Told): Promise<ReportSubject | undefined> {
  if ('runId' in told) {
    const answer = await ask((access) => getRun(access, told.runId))
    return answer.ok ? answer.value : undefined
  }
  if ('messageId' in told) {
    const answer = await ask((access) => getMessage(access, told.messageId))
    return answer.ok ? messageSubject(answer.value) : undefined
  }
  const text = told.text ?? (await explainDraftItem.getValue())
  return text === '' ? undefined : explainText(text, language.value)
}

/** Its findings in a language that need not be the one they were told in; what is told in that language stays as it is. */
export async function findingsIn(wanted: Language, subject: ReportSubject): Promise<Finding[]> {
  const found = subject.findings.map(({ cause }) => cause)
  const isObserved = subject.findings.some(({ evidence }) =>
    evidence.some(({ observation }) => observation !== undefined),
  )
  const [texts, observations] = await Promise.all([
    loadDiagnosisTexts(wanted, found),
    isObserved ? loadObservationWords(wanted) : undefined,
  ])
  const host = subject.kind === 'text' ? subject.host : subject.settings?.host
  const provider = host === undefined ? undefined : findProvider({ host })
  const words = observations ? { ...texts, observations } : texts
  const titles: Partial<Record<string, { title: string }>> = texts.causes
  return retell(subject.findings, words, { provider }).map((told, place) => {
    const finding = subject.findings[place]
    return finding !== undefined && finding.title === titles[told.cause]?.title ? finding : told
  })
}

export {
  type Checklist,
  type ChecklistItem,
  type ChecklistRequest,
  type ChecklistTopic,
  makeChecklist,
} from './checklist/checklist.ts'
export { type Message, messageRedaction, renderMessageForActor } from './message-for-actor.ts'
export type { ReportSpan } from './redaction/marked-text.ts'
export {
  fullRedaction,
  type Redaction,
  type RedactionKind,
  redactionKinds,
} from './redaction/redaction.ts'
export { spokenLogin } from './redaction/spoken-login.ts'
export { withoutSecrets } from './redaction/without-secrets.ts'
export { previewReport, renderReport, type ReportPreset, reportPresets } from './render-report.ts'
export type { ExplainedText, ReportOptions, ReportSubject } from './report.ts'
export { reportWords } from './report-words-by-language.ts'

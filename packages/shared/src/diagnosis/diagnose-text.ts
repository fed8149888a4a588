import type { DiagnoseRequest } from '../model/diagnosis.ts'
import type { Finding } from '../model/finding.ts'
import { explain } from './explain.ts'
import { recogniseWhole } from './recognise.ts'
import type { DiagnosisTexts } from './texts.ts'

/** What a pasted text means, in the language of `texts`, best first; nothing where it cannot be told. */
export function diagnoseText(
  { text, context = {} }: Pick<DiagnoseRequest, 'text' | 'context'>,
  texts: DiagnosisTexts,
): Finding[] {
  const { claims, provider } = recogniseWhole(text, context)
  return explain(claims, texts, { provider })
}

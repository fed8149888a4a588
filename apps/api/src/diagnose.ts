import type { DiagnoseAnswer, DiagnoseRequest } from '@ehlo/shared'
import { loadTexts } from './load-texts.ts'

/** Explains pasted text. The causes are loaded when they are first asked for. */
export async function diagnose({
  language = 'en',
  text,
  context,
}: DiagnoseRequest): Promise<DiagnoseAnswer> {
  const { diagnoseText } = await import('@ehlo/shared/diagnosis')
  const request = context === undefined ? { text } : { text, context }
  return { findings: diagnoseText(request, await loadTexts(language)) }
}

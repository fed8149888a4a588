import { signal } from '@preact/signals'
import type { ExplainedText } from '@ehlo/shared/report'
import type { Language } from '@ehlo/shared'
import { explainDraftItem } from '../settings/memory.ts'

/** What stands in the box. */
export const pasted = signal('')
export const explanation = signal<ExplainedText | undefined>(undefined)
export const isExplaining = signal(false)
/** What explains could not be loaded. */
export const hasFailed = signal(false)

/** Shows what a screen was opened for, else what was explained last. */
export async function openExplanation(text: string | undefined, language: Language): Promise<void> {
  const wanted = text ?? (await explainDraftItem.getValue())
  pasted.value = wanted
  explanation.value = undefined
  if (wanted !== '') await explainPasted(language)
}

/** Takes what is typed; it outlives the popup, without the secrets in it. */
export function typePasted(text: string): void {
  pasted.value = text
  void keepDraft()
}

async function keepDraft() {
  const { withoutSecrets } = await import('./explain-text.ts')
  await explainDraftItem.setValue(withoutSecrets(pasted.value))
}

export async function explainPasted(language: Language): Promise<void> {
  isExplaining.value = true
  hasFailed.value = false
  try {
    const { explainText } = await import('./explain-text.ts')
    const found = await explainText(pasted.value, language)
    pasted.value = found.text
    explanation.value = found
  } catch {
    hasFailed.value = true
  } finally {
    isExplaining.value = false
  }
  if (!hasFailed.value) await explainDraftItem.setValue(pasted.value)
}

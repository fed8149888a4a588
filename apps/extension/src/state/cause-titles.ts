import { computed, effect, signal } from '@preact/signals'
import type { Language } from '@ehlo/shared'
import { connections } from './directory.ts'
import { language } from '../i18n/define-words.ts'

type Titles = { language: Language | undefined; of: Record<string, { title: string }> }

const titles = signal<Titles>({ language: undefined, of: {} })

// One text, so that nothing is loaded again where the causes are the same.
const found = computed(() => connections.value.flatMap(({ health }) => health.cause ?? []).join())

/** Loads the titles of what connections fail for, and again when these or the language change. */
export function loadCauseTitles(): void {
  effect(() => void (found.value && load(language.value, found.value.split(','))))
}

/** Loads the titles of what messages failed for. */
export async function loadTitlesOf(causes: readonly string[]): Promise<void> {
  if (causes.length > 0) await load(language.value, causes)
}

async function load(wanted: Language, labels: readonly string[]) {
  const missing = labels.filter((label) => !(label in knownIn(wanted)))
  if (missing.length === 0) return
  const causes = await loadTexts(wanted, missing)
  if (language.peek() !== wanted || Object.keys(causes).length === 0) return
  titles.value = { language: wanted, of: { ...knownIn(wanted), ...causes } }
}

// Looked at without following it: who loads titles would load them again for each that came, without an end where one is missing.
function knownIn(wanted: Language): Titles['of'] {
  const { language: known, of } = titles.peek()
  return known === wanted ? of : {}
}

/** Without a title its label is shown; the next who asks asks for it again. */
async function loadTexts(wanted: Language, labels: readonly string[]): Promise<Titles['of']> {
  try {
    const { loadDiagnosisTexts } = await import('./diagnosis-texts.ts')
    return (await loadDiagnosisTexts(wanted, labels)).causes
  } catch {
    return {}
  }
}

/** What a cause is called in the language shown; undefined where it is not known (yet). */
export function causeTitle(cause: string): string | undefined {
  return titles.value.of[cause]?.title
}

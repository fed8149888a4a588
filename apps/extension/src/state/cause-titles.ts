import { computed, effect, signal } from '@preact/signals'
import type { Language } from '@ehlo/shared'
import { connections } from './directory.ts'
import { language } from '../i18n/define-words.ts'

const titles = signal<Record<string, { title: string }>>({})

// One text, so that nothing is loaded again where the causes are the same.
const found = computed(() => connections.value.flatMap(({ health }) => health.cause ?? []).join())

/** Loads the titles of what connections fail for, and again when these or the language change. */
export function loadCauseTitles(): void {
  effect(() => void (found.value && load(language.value, found.value.split(','))))
}

async function load(wanted: Language, labels: readonly string[]) {
  const { loadDiagnosisTexts } = await import('./diagnosis-texts.ts')
  const { causes } = await loadDiagnosisTexts(wanted, labels)
  if (language.value === wanted) titles.value = causes
}

/** What a cause is called in the language shown; undefined where it is not known (yet). */
export function causeTitle(cause: string): string | undefined {
  return titles.value[cause]?.title
}

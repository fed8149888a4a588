import { computed, effect, signal } from '@preact/signals'
import type { Language } from '@ehlo/shared'
import { loadDiagnosisTexts } from './diagnosis-texts.ts'
import { connections } from './directory.ts'
import { language } from '../i18n/define-words.ts'

const titles = signal<Record<string, { title: string }>>({})

const isNeeded = computed(() => connections.value.some(({ health }) => health.cause !== undefined))

/** Loads the titles once a connection fails for a known cause, and again when the language changes. */
export function loadCauseTitles(): void {
  effect(() => void (isNeeded.value ? load(language.value) : undefined))
}

async function load(wanted: Language) {
  const { causes } = await loadDiagnosisTexts(wanted)
  if (language.value === wanted) titles.value = causes
}

/** What a cause is called in the language shown; undefined where it is not known (yet). */
export function causeTitle(cause: string): string | undefined {
  return titles.value[cause]?.title
}

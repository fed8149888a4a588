import { effect, signal } from '@preact/signals'
import type { Language } from '@ehlo/shared'
import { language } from '../i18n/text.ts'

// A language whose causes have no words yet says that a connection fails, and not why.
const loaders: Partial<Record<Language, () => Promise<Record<string, { title: string }>>>> = {
  en: async () => (await import('@ehlo/shared/diagnosis/en')).texts.causes,
}

const titles = signal<Record<string, { title: string }>>({})

/** Loads the titles after the list was painted, and again when the language changes. */
export function loadCauseTitles(): void {
  effect(() => void load(language.value))
}

async function load(wanted: Language) {
  const found = (await loaders[wanted]?.()) ?? {}
  if (language.value === wanted) titles.value = found
}

/** What a cause is called in the language shown; undefined where it is not known (yet). */
export function causeTitle(cause: string): string | undefined {
  return titles.value[cause]?.title
}

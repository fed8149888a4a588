import { computed, effect, signal } from '@preact/signals'
import type { Language } from '@ehlo/shared'
import { connections } from './directory.ts'
import { language } from '../i18n/define-words.ts'

const loaders: Record<Language, () => Promise<Record<string, { title: string }>>> = {
  en: async () => (await import('@ehlo/shared/diagnosis/en')).texts.causes,
  es: async () => (await import('@ehlo/shared/diagnosis/es')).texts.causes,
  nb: async () => (await import('@ehlo/shared/diagnosis/nb')).texts.causes,
}

const titles = signal<Record<string, { title: string }>>({})

const isNeeded = computed(() => connections.value.some(({ health }) => health.cause !== undefined))

/** Loads the titles once a connection fails for a known cause, and again when the language changes. */
export function loadCauseTitles(): void {
  effect(() => void (isNeeded.value ? load(language.value) : undefined))
}

async function load(wanted: Language) {
  const found = await loaders[wanted]()
  if (language.value === wanted) titles.value = found
}

/** What a cause is called in the language shown; undefined where it is not known (yet). */
export function causeTitle(cause: string): string | undefined {
  return titles.value[cause]?.title
}

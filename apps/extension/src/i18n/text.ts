import { signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import type { Language } from '@ehlo/shared'
import type { Dictionary } from './en.ts'

const loaders: Record<Language, () => Promise<Dictionary>> = {
  en: async () => (await import('./en.ts')).en,
  es: async () => (await import('./es.ts')).es,
  nb: async () => (await import('./nb.ts')).nb,
}

export const language = signal<Language>('en')

// Set before the first render by `useLanguage`; reading it earlier is a bug.
const dictionary = signal<Dictionary | undefined>(undefined)

/** The words of the chosen language; views that read it follow a switch at once. */
export function words(): Dictionary {
  if (dictionary.value === undefined) throw new Error('words() before useLanguage()')
  return dictionary.value
}

export async function useLanguage(wanted: Language | 'auto'): Promise<void> {
  const next = wanted === 'auto' ? languageOf(browser.i18n.getUILanguage()) : wanted
  dictionary.value = await loaders[next]()
  language.value = next
  document.documentElement.lang = next
}

/** Norwegian in any of its codes is read as bokmål; what we do not speak, as English. */
function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0]
  if (primary === 'es') return 'es'
  return primary === 'nb' || primary === 'no' || primary === 'nn' ? 'nb' : 'en'
}

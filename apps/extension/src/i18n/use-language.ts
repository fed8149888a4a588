import { browser } from 'wxt/browser'
import type { Language } from '@ehlo/shared'
import { loadWords } from './define-words.ts'

type Rule = { language?: Language; isLocked: boolean }

/** What a person chose, unless the organisation keeps its own; without a choice that, or the browser's. */
export function languageFor(chosen: Language | 'auto', { language, isLocked }: Rule): Language {
  if (isLocked && language !== undefined) return language
  if (chosen !== 'auto') return chosen
  return language ?? languageOf(browser.i18n.getUILanguage())
}

export async function useLanguage(next: Language): Promise<void> {
  await loadWords(next)
  document.documentElement.lang = next
}

/** Norwegian in any of its codes is read as bokmål; what we do not speak, as English. */
function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0]
  if (primary === 'es') return 'es'
  return primary === 'nb' || primary === 'no' || primary === 'nn' ? 'nb' : 'en'
}

import { browser } from 'wxt/browser'
import type { Language } from '@ehlo/shared'
import { loadWords } from './define-words.ts'

export async function useLanguage(wanted: Language | 'auto'): Promise<void> {
  const next = wanted === 'auto' ? languageOf(browser.i18n.getUILanguage()) : wanted
  await loadWords(next)
  document.documentElement.lang = next
}

/** Norwegian in any of its codes is read as bokmål; what we do not speak, as English. */
function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0]
  if (primary === 'es') return 'es'
  return primary === 'nb' || primary === 'no' || primary === 'nn' ? 'nb' : 'en'
}

import type { Language } from '@ehlo/shared'
import { UsageError } from './usage-error.ts'

// Norwegian comes by three names; who reads nynorsk is better served by bokmål than by English.
const languages: Record<string, Language> = { en: 'en', es: 'es', nb: 'nb', no: 'nb', nn: 'nb' }

/** The language asked for, else that of the locale (POSIX: LC_ALL before LC_MESSAGES before LANG), else English. */
export function chooseLanguage(
  asked: string | undefined,
  environment: NodeJS.ProcessEnv,
): Language {
  if (asked !== undefined) {
    const language = languages[asked]
    if (language === undefined) throw new UsageError('--language must be en, es or nb')
    return language
  }
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || 'en'
  return languages[locale.slice(0, 2).toLowerCase()] ?? 'en'
}

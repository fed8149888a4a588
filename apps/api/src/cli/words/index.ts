import type { Language } from '@ehlo/shared'
import type { Words } from './words.ts'

export type { Words } from './words.ts'

/** The words of one language; the others are not loaded. */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case 'en':
      return (await import('./en.ts')).words
    case 'es':
      return (await import('./es.ts')).words
    case 'nb':
      return (await import('./nb.ts')).words
  }
}

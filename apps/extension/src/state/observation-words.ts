import type { Language } from '@ehlo/shared'
import type { ObservationWords } from '@ehlo/shared/diagnosis/engine'

const loaders: Record<Language, () => Promise<{ observationWords: ObservationWords }>> = {
  en: () => import('@ehlo/shared/diagnosis/observations/en'),
  es: () => import('@ehlo/shared/diagnosis/observations/es'),
  nb: () => import('@ehlo/shared/diagnosis/observations/nb'),
}

/** How what Ehlo itself saw is said: for findings of a run, not of a text. */
export async function loadObservationWords(language: Language): Promise<ObservationWords> {
  const { observationWords } = await loaders[language]()
  return observationWords
}

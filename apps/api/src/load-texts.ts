import type { Language } from '@ehlo/shared'
import type { DiagnosisTexts } from '@ehlo/shared/diagnosis'

// Each is loaded by those who read it.
const textsOf: Record<Language, () => Promise<DiagnosisTexts>> = {
  en: async () => (await import('@ehlo/shared/diagnosis/en')).texts,
  es: async () => (await import('@ehlo/shared/diagnosis/es')).texts,
  nb: async () => (await import('@ehlo/shared/diagnosis/nb')).texts,
}

/** The words of findings in a language. */
export async function loadTexts(language: Language): Promise<DiagnosisTexts> {
  return await textsOf[language]()
}

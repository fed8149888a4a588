import type { Language } from '@ehlo/shared'
import type { DiagnosisTexts } from '@ehlo/shared/diagnosis'

const loaders: Record<Language, () => Promise<{ texts: DiagnosisTexts }>> = {
  en: () => import('@ehlo/shared/diagnosis/en'),
  es: () => import('@ehlo/shared/diagnosis/es'),
  nb: () => import('@ehlo/shared/diagnosis/nb'),
}

/** All that a diagnosis says, in one language: a part of the script of its own. */
export async function loadDiagnosisTexts(language: Language): Promise<DiagnosisTexts> {
  return (await loaders[language]()).texts
}

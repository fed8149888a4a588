import type { Language } from '@ehlo/shared'
import {
  type CauseText,
  causes,
  type ProbeTexts,
  type TextsOfFound,
} from '@ehlo/shared/diagnosis/engine'

const probeLoaders: Record<Language, () => Promise<{ probeTexts: ProbeTexts }>> = {
  en: () => import('@ehlo/shared/diagnosis/probe-texts/en'),
  es: () => import('@ehlo/shared/diagnosis/probe-texts/es'),
  nb: () => import('@ehlo/shared/diagnosis/probe-texts/nb'),
}

/** What a diagnosis says of some causes, in one language. A label may be unknown. */
export async function loadDiagnosisTexts(
  language: Language,
  found: readonly string[],
): Promise<TextsOfFound> {
  const known = [...new Set(found)].filter((label) => Object.hasOwn(causes, label))
  const [{ probeTexts }, ...loaded] = await Promise.all([
    probeLoaders[language](),
    ...known.map(async (label) => [label, await loadText(language, label)] as const),
  ])
  return { ...probeTexts, causes: Object.fromEntries(loaded) }
}

async function loadText(language: Language, label: string): Promise<CauseText> {
  const response = await fetch(`/diagnosis/${language}/${label}.json`)
  // The package's own files.
  return (await response.json()) as CauseText
}

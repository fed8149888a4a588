import type { Language } from '@ehlo/shared'
import {
  type CauseText,
  causes,
  type ProbeTexts,
  type TextsOfFound,
} from '@ehlo/shared/diagnosis/engine'
import { fetchOnce } from './fetch-once.ts'

const probeLoaders: Record<Language, () => Promise<{ probeTexts: ProbeTexts }>> = {
  en: () => import('@ehlo/shared/diagnosis/probe-texts/en'),
  es: () => import('@ehlo/shared/diagnosis/probe-texts/es'),
  nb: () => import('@ehlo/shared/diagnosis/probe-texts/nb'),
}

// The package's own files.
const fetchText = fetchOnce(async (response) => (await response.json()) as CauseText)

/** What a diagnosis says of some causes, in one language. A label may be unknown. */
export async function loadDiagnosisTexts(
  language: Language,
  found: readonly string[],
): Promise<TextsOfFound> {
  const known = [...new Set(found)].filter((label) => Object.hasOwn(causes, label))
  const [{ probeTexts }, ...loaded] = await Promise.all([
    probeLoaders[language](),
    ...known.map(
      async (label) => [label, await fetchText(`/diagnosis/${language}/${label}.json`)] as const,
    ),
  ])
  return { ...probeTexts, causes: Object.fromEntries(loaded) }
}

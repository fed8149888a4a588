import type { Language } from '@ehlo/shared'
import { causes, type ProbeTexts, type TextsOfFound } from '@ehlo/shared/diagnosis/engine'
import { causesPerGroup, groups } from 'virtual:ehlo/texts'

const probeLoaders: Record<Language, () => Promise<{ probeTexts: ProbeTexts }>> = {
  en: () => import('@ehlo/shared/diagnosis/probe-texts/en'),
  es: () => import('@ehlo/shared/diagnosis/probe-texts/es'),
  nb: () => import('@ehlo/shared/diagnosis/probe-texts/nb'),
}

const labels = Object.keys(causes)

/** What a diagnosis says of some causes, in one language: of the groups that these are in. A label may be unknown. */
export async function loadDiagnosisTexts(
  language: Language,
  found: readonly string[],
): Promise<TextsOfFound> {
  const numbers = new Set(found.map((label) => Math.floor(labels.indexOf(label) / causesPerGroup)))
  const wanted = [...numbers].flatMap((number) => groups[language][number] ?? [])
  const [{ probeTexts }, ...loaded] = await Promise.all([
    probeLoaders[language](),
    ...wanted.map((load) => load()),
  ])
  return { ...probeTexts, causes: Object.assign({}, ...loaded.map((group) => group.default)) }
}

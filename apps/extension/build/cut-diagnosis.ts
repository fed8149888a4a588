import { type CauseLabel, causes } from '@ehlo/shared/diagnosis'
import { texts as en } from '@ehlo/shared/diagnosis/en'
import { texts as es } from '@ehlo/shared/diagnosis/es'
import { texts as nb } from '@ehlo/shared/diagnosis/nb'
import { cutKnowledge, wholeKnowledge } from '@ehlo/shared/diagnosis/pieces'
import { packedRegistry, packedRivals } from './packed-registry.ts'

const rules = 'virtual:ehlo/rules'
const registry = '/packages/shared/src/causes/index.ts'
const tableOfRivals = '/packages/shared/src/causes/rivals.ts'

/**
 * Cuts what a diagnosis knows and says, so that a text loads what it needs of it: the registry of causes comes without its
 * rules, these come as a base and pieces (`diagnosis/pieces` in packages/shared), and what is said of each cause by itself.
 */
export function cutDiagnosis() {
  return {
    name: 'cut-diagnosis',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id === rules ? `\0${id}` : undefined),
    load(id: string) {
      const path = id.replaceAll('\\', '/')
      if (path.endsWith(registry)) return packedRegistry()
      if (path.endsWith(tableOfRivals)) return packedRivals()
      if (id !== `\0${rules}`) return undefined
      const { base, keys } = cutKnowledge(wholeKnowledge)
      return `export const base = ${JSON.stringify(base)}\nexport const keys = ${JSON.stringify(keys)}`
    },
  }
}

type PackageFile = { relativeDest: string; contents: string }

/** What is fetched when a text needs it: pieces of rules by their numbers, texts by language and cause. */
export function piecesOfDiagnosis(): PackageFile[] {
  const { pieces } = cutKnowledge(wholeKnowledge)
  // Object.keys widens the keys of the literal registry.
  const labels = Object.keys(causes) as CauseLabel[]
  return [
    ...pieces.map((contents, number) => ({
      relativeDest: `diagnosis/rules/${number}.txt`,
      contents,
    })),
    ...Object.entries({ en, es, nb }).flatMap(([language, texts]) =>
      labels.map((label) => ({
        relativeDest: `diagnosis/${language}/${label}.json`,
        contents: JSON.stringify(texts.causes[label]),
      })),
    ),
  ]
}

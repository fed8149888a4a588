import { type CauseLabel, causes } from '@ehlo/shared/diagnosis'
import { texts as en } from '@ehlo/shared/diagnosis/en'
import { texts as es } from '@ehlo/shared/diagnosis/es'
import { texts as nb } from '@ehlo/shared/diagnosis/nb'
import { cutKnowledge, probeIds, rivals, wholeKnowledge } from '@ehlo/shared/diagnosis/pieces'

export const pieceCount = 128
/** Causes whose texts are loaded together: neighbours in the registry are found together. */
export const causesPerGroup = 4

const rules = 'virtual:ehlo/rules'
const texts = 'virtual:ehlo/texts'
const registry = '/packages/shared/src/causes/index.ts'
const tableOfRivals = '/packages/shared/src/causes/rivals.ts'

/**
 * Cuts what a diagnosis knows and says, so that a text loads what it needs of it: the registry of causes comes without its
 * rules, these come as a base and pieces (`diagnosis/pieces` in packages/shared), texts by groups of causes.
 */
export function cutDiagnosis() {
  let modules: Map<string, string> | undefined
  return {
    name: 'cut-diagnosis',
    enforce: 'pre' as const,
    resolveId: (id: string) =>
      id.startsWith(rules) || id.startsWith(texts) ? `\0${id}` : undefined,
    load(id: string) {
      const path = id.replaceAll('\\', '/')
      if (path.endsWith(registry)) return registryWithoutRules()
      if (path.endsWith(tableOfRivals)) return packedRivals()
      if (!id.startsWith(`\0${rules}`) && !id.startsWith(`\0${texts}`)) return undefined
      modules ??= new Map([...modulesOfRules(), ...modulesOfTexts()])
      return modules.get(id.slice(1))
    },
  }
}

/** Names the chunk of a piece or a group of texts, so that a test can weigh what a text loads. */
export function nameOfPiece(id: string): string | undefined {
  const [, name] = /^\0virtual:ehlo\/((?:rules|texts)\/.+)$/.exec(id) ?? []
  return name === undefined ? undefined : `chunks/${name.replaceAll('/', '-')}.js`
}

function registryWithoutRules(): string {
  const facts = Object.entries(causes).map(([label, cause]) => [
    label,
    { ...cause, recognise: undefined },
  ])
  return `export const causes = ${JSON.stringify(Object.fromEntries(facts))}`
}

/** Causes and probes by their numbers. */
function packedRivals(): string {
  const labels = Object.keys(causes)
  const rows = Object.entries(rivals).map(([label, others]) => [
    labels.indexOf(label),
    ...others.flatMap(({ cause, probe, share }) => [
      labels.indexOf(cause),
      probeIds.indexOf(probe),
      share,
    ]),
  ])
  return `import { causes } from './index.ts'
import { probeIds } from './probes.ts'
const labels = Object.keys(causes)
export const rivals = {}
for (const [label, ...others] of ${JSON.stringify(rows)}) {
  const list = (rivals[labels[label]] = [])
  for (let at = 0; at < others.length; at += 3)
    list.push({ cause: labels[others[at]], probe: probeIds[others[at + 1]], share: others[at + 2] })
}`
}

function modulesOfRules(): [string, string][] {
  const { base, pieces, keys } = cutKnowledge(wholeKnowledge, pieceCount)
  return [
    [
      rules,
      `export const base = ${JSON.stringify(base)}
export const keys = ${JSON.stringify(keys)}
export const pieces = ${loaders(pieces.map((_, number) => `${rules}/${number}`))}`,
    ],
    ...pieces.map((piece, number): [string, string] => [
      `${rules}/${number}`,
      `export default ${JSON.stringify(piece)}`,
    ]),
  ]
}

function modulesOfTexts(): [string, string][] {
  // Object.keys widens the keys of the literal registry.
  const labels = Object.keys(causes) as CauseLabel[]
  const groups = Array.from({ length: Math.ceil(labels.length / causesPerGroup) }, (_, group) =>
    labels.slice(group * causesPerGroup, (group + 1) * causesPerGroup),
  )
  const languages = Object.entries({ en, es, nb })
  const index = languages.map(
    ([language]) =>
      `${language}: ${loaders(groups.map((_, group) => `${texts}/${language}/${group}`))}`,
  )
  return [
    [
      texts,
      `export const causesPerGroup = ${causesPerGroup}
export const groups = { ${index.join(',\n')} }`,
    ],
    ...languages.flatMap(([language, { causes }]) =>
      groups.map((group, number): [string, string] => [
        `${texts}/${language}/${number}`,
        `export default ${JSON.stringify(Object.fromEntries(group.map((label) => [label, causes[label]])))}`,
      ]),
    ),
  ]
}

function loaders(names: readonly string[]): string {
  return `[${names.map((name) => `() => import('${name}')`).join(',\n')}]`
}

import { causes } from '@ehlo/shared/diagnosis'
import { type Cause, probeIds, rivals } from '@ehlo/shared/diagnosis/pieces'

const entries = Object.entries<Cause>(causes)
const labels = entries.map(([label]) => label)

/**
 * The registry of causes without their rules, by columns, since what is alike packs best side by side: a line for each
 * fact, bars between causes.
 */
export function packedRegistry(): string {
  const columns = [
    labels,
    entries.map(([, { actor }]) => actor),
    entries.map(([, { severity }]) => severity),
    entries.map(([, { field = '' }]) => field),
    entries.map(([, { only = [] }]) => only.join()),
    entries.map(([, { references }]) => references.join('; ')),
  ]
  const text = columns.map((cells) => cells.join('|')).join('\n')
  return `const [labels, actors, severities, fields, only, references] =
  ${JSON.stringify(text)}.split('\\n').map((line) => line.split('|'))
const listed = (cell, mark) => (cell === '' ? undefined : cell.split(mark))
export const causes = {}
for (const [at, label] of labels.entries())
  causes[label] = {
    actor: actors[at],
    severity: severities[at],
    field: fields[at] || undefined,
    only: listed(only[at], ','),
    references: listed(references[at], '; ') ?? [],
  }`
}

/** What causes may be mistaken for, by columns of numbers: a cause, how far off the other is, which probe, how often in 100. */
export function packedRivals(): string {
  const rows = Object.entries(rivals).flatMap(([label, others]) =>
    others.map(({ cause, probe, share }) => {
      const place = labels.indexOf(label)
      return [place, labels.indexOf(cause) - place, probeIds.indexOf(probe), share * 100]
    }),
  )
  const columns = [0, 1, 2, 3].map((column) => rows.map((row) => Math.round(row[column] ?? 0)))
  return `import { causes } from './index.ts'
import { probeIds } from './probes.ts'
const labels = Object.keys(causes)
const [places, steps, probes, shares] = ${JSON.stringify(columns)}
export const rivals = {}
for (const [at, place] of places.entries())
  (rivals[labels[place]] ??= []).push({
    cause: labels[place + steps[at]],
    probe: probeIds[probes[at]],
    share: shares[at] / 100,
  })`
}

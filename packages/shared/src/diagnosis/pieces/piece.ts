import type { Rule } from '../../causes/cause.ts'
import { type CauseLabel, causes } from '../../causes/index.ts'
import type { Knowledge, RuleOfCause } from '../knowledge.ts'
import { fromColumns, type PackedRule, type RuleColumns } from './rule-columns.ts'

/** A part of what is known: rules, forms of concepts apart by bars, wordings of signs a line each. */
export type Piece = {
  rules: RuleColumns
  concepts: Readonly<Record<string, string>>
  signs: Readonly<Record<string, string>>
}

/** What every text is looked through for. */
export type BasePiece = Piece & Pick<Knowledge, 'stages' | 'providers'>

/** Everything in pieces; `keys` are the words that ask for each of them, apart by spaces. */
export type CutKnowledge = { base: BasePiece; pieces: readonly Piece[]; keys: readonly string[] }

// Object.keys widens the keys of the literal registry.
const labels = Object.keys(causes) as CauseLabel[]

/** What the pieces know together. */
export function joinPieces(base: BasePiece, pieces: readonly Piece[]): Knowledge {
  const packed = new Map<number, PackedRule>()
  const concepts: Record<string, string> = {}
  const signs: Record<string, string> = {}
  for (const piece of [base, ...pieces]) {
    for (const [number, part] of fromColumns(piece.rules)) {
      const known = packed.get(number)
      const says = joined(known?.says, part.says, '\n')
      const unless = joined(known?.unless, part.unless, '\n')
      packed.set(number, {
        ...known,
        ...part,
        ...(says === undefined ? {} : { says }),
        ...(unless === undefined ? {} : { unless }),
      })
    }
    for (const [name, forms] of Object.entries(piece.concepts))
      concepts[name] = joined(concepts[name], forms, '|') ?? forms
    for (const [name, wordings] of Object.entries(piece.signs))
      signs[name] = joined(signs[name], wordings, '\n') ?? wordings
  }
  const rules = [...packed].sort(([left], [right]) => left - right)
  const { stages, providers } = base
  return {
    rules: rules.flatMap(([, rule]) => unpack(rule)),
    concepts,
    signs: Object.fromEntries(
      Object.entries(signs).map(([name, wordings]) => [name, wordings.split('\n')]),
    ),
    stages,
    providers,
  }
}

function joined(one: string | undefined, other: string | undefined, mark: string) {
  return one === undefined || other === undefined ? (one ?? other) : `${one}${mark}${other}`
}

function unpack({ cause, says, also, unless, ...rest }: PackedRule): RuleOfCause[] {
  const label = cause === undefined ? undefined : labels[cause]
  if (label === undefined) return []
  const rule: Rule = {
    sure: 0,
    ...rest,
    ...(says === undefined ? {} : { says: says.split('\n') }),
    ...(also === undefined ? {} : { also: also.split('\n') }),
    ...(unless === undefined ? {} : { unless: unless.split('\n') }),
  }
  const { only }: { only?: RuleOfCause['only'] } = causes[label]
  return [{ cause: label, only, rule }]
}

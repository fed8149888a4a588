import type { Rule } from '../../causes/cause.ts'
import { type CauseLabel, causes } from '../../causes/index.ts'
import type { Knowledge, RuleOfCause } from '../knowledge.ts'
import { fromNamedLists, type NamedLists, toNamedLists } from './named-lists.ts'
import { fromProviderColumns, type ProviderColumns } from './provider-columns.ts'
import { fromColumns, type PackedRule, toColumns } from './rule-columns.ts'

/** A part of what is known, as one text: columns of rules, forms of concepts, wordings of signs, a form feed between them. */
export type Piece = string

/** What every text is looked through for. */
export type BasePiece = { piece: Piece; stages: NamedLists; providers: ProviderColumns }

/** Everything in pieces; `keys` are the words that ask for each of them, a line for each. */
export type CutKnowledge = { base: BasePiece; pieces: readonly Piece[]; keys: string }

/** A piece before it is packed. */
export type Draft = {
  rules: Record<number, PackedRule>
  concepts: Record<string, string[]>
  signs: Record<string, string[]>
}

const formFeed = '\f'

// Object.keys widens the keys of the literal registry.
const labels = Object.keys(causes) as CauseLabel[]

export function pack({ rules, concepts, signs }: Draft): Piece {
  return [...toColumns(rules), toNamedLists(concepts), toNamedLists(signs)].join(formFeed)
}

/** What the pieces know together. */
export function joinPieces(base: BasePiece, pieces: readonly Piece[]): Knowledge {
  const packed = new Map<number, PackedRule>()
  const concepts: NamedLists[] = []
  const signs: NamedLists[] = []
  for (const piece of [base.piece, ...pieces]) {
    const [facts = '', says = '', unless = '', also = '', ofConcepts = '', ofSigns = ''] =
      piece.split(formFeed)
    for (const [number, part] of fromColumns([facts, says, unless, also]))
      packed.set(number, joinRules(packed.get(number), part))
    concepts.push(ofConcepts)
    signs.push(ofSigns)
  }
  const rules = [...packed].sort(([left], [right]) => left - right)
  return {
    rules: rules.flatMap(([, rule]) => unpack(rule)),
    concepts: Object.fromEntries(
      Object.entries(fromNamedLists(concepts)).map(([name, forms]) => [name, forms.join('|')]),
    ),
    signs: fromNamedLists(signs),
    stages: fromNamedLists([base.stages]),
    providers: fromProviderColumns(base.providers),
  }
}

function joinRules(known: PackedRule | undefined, part: PackedRule): PackedRule {
  const says = joinLines(known?.says, part.says)
  const unless = joinLines(known?.unless, part.unless)
  return {
    ...known,
    ...part,
    ...(says === undefined ? {} : { says }),
    ...(unless === undefined ? {} : { unless }),
  }
}

function joinLines(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || other === undefined ? (one ?? other) : `${one}\n${other}`
}

function unpack({ cause, says, also, unless, ...rest }: PackedRule): RuleOfCause[] {
  const label = cause === undefined ? undefined : labels[cause]
  if (label === undefined) return []
  const rule: Rule = {
    sure: 0,
    ...rest,
    ...(says === undefined ? {} : { says: says.split('\n') }),
    ...(also === undefined ? {} : { also: also.split('\n') }),
    // Several pieces may bring the same.
    ...(unless === undefined ? {} : { unless: [...new Set(unless.split('\n'))] }),
  }
  const { only }: { only?: RuleOfCause['only'] } = causes[label]
  return [{ cause: label, only, rule }]
}

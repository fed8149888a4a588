import type { Rule } from '../../causes/cause.ts'
import { type CauseLabel, causes } from '../../causes/index.ts'
import type { Knowledge } from '../knowledge.ts'
import { canonical } from '../lexicon.ts'
import { partsOf } from '../wording.ts'
import { everydayWords } from './everyday-words.ts'
import { keysOf } from './key-words.ts'
import { toNamedLists } from './named-lists.ts'
import { type CutKnowledge, type Draft, pack } from './piece.ts'
import { toProviderColumns } from './provider-columns.ts'
import type { PackedRule } from './rule-columns.ts'

/** A wording for or against a rule or for a sign, or a form of a concept; `place` puts what is alike side by side. */
type Saying = { text: string; keys: readonly string[]; place: number } & (
  | { rule: number; as: 'says' | 'unless' }
  | { concept: string }
  | { sign: string }
)

const everyday = new Set(everydayWords)
// Object.keys widens the keys of the literal registry.
const labels = Object.keys(causes) as CauseLabel[]

/**
 * Cuts what is known so that a text needs few of the pieces: each saying goes where one of its words is the key, and
 * sayings of everyday words alone go into the base, which is always there. A rule's conditions go with its sayings.
 */
export function cutKnowledge(knowledge: Knowledge, count: number): CutKnowledge {
  for (const { rule } of knowledge.rules) refuseLineEnds(rule)
  const sayings = sayingsOf(knowledge)
  const keyOf = chooseKeys(sayings)
  const pieceOf = placeKeys(sayings, keyOf, count)
  const base = emptyDraft()
  const pieces = Array.from({ length: count }, emptyDraft)
  const homeOf = (saying: Saying) => {
    const key = keyOf.get(saying)
    return (key === undefined ? undefined : pieces[pieceOf.get(key) ?? -1]) ?? base
  }
  const homesOfRules = knowledge.rules.map(({ cause, rule }, number) => {
    const own = sayings.filter(
      (saying) => 'rule' in saying && saying.rule === number && saying.as === 'says',
    )
    const all = new Set(rule.says === undefined ? [base] : own.map(homeOf))
    // Where the base knows the rule, the pieces need not.
    const homes = all.has(base) ? [base] : [...all]
    for (const home of homes) home.rules[number] = withoutSayings(labels.indexOf(cause), rule)
    return homes
  })
  for (const saying of sayings) {
    const home = homeOf(saying)
    // What everyday words rule out is asked of few texts: only of those that need the rule.
    const isWithRule = home === base && 'rule' in saying && saying.as === 'unless'
    for (const each of (isWithRule ? homesOfRules[saying.rule] : undefined) ?? [home])
      add(each, saying)
  }
  return {
    base: {
      piece: pack(base),
      stages: toNamedLists(knowledge.stages),
      providers: toProviderColumns(knowledge.providers),
    },
    pieces: pieces.map(pack),
    keys: pieces.map((_, piece) =>
      [...pieceOf]
        .filter(([, home]) => home === piece)
        .map(([key]) => key)
        .sort()
        .join(' '),
    ),
  }
}

function emptyDraft(): Draft {
  return { rules: {}, concepts: {}, signs: {} }
}

function sayingsOf({ rules, concepts, signs }: Knowledge): Saying[] {
  const ofRules = rules.flatMap(({ cause, rule }, number) =>
    (['says', 'unless'] as const).flatMap((as) =>
      [...new Set(rule[as])].map((text) => ({
        text,
        keys: keysOfWording(text),
        place: labels.indexOf(cause),
        rule: number,
        as,
      })),
    ),
  )
  const ofConcepts = Object.entries(concepts).flatMap(([concept, forms], number) =>
    forms
      .split('|')
      .map((text) => ({ text, keys: keysOfForm(text), place: labels.length + number, concept })),
  )
  const ofSigns = Object.entries(signs).flatMap(([sign, wordings], number) =>
    wordings.map((text) => ({
      text,
      keys: keysOfWording(text),
      place: labels.length + Object.keys(concepts).length + number,
      sign,
    })),
  )
  return [...ofRules, ...ofConcepts, ...ofSigns]
}

function keysOfWording(text: string): string[] {
  return partsOf(text).flatMap((part) => (part.startsWith('{') ? [] : keysOfForm(part)))
}

function keysOfForm(form: string): string[] {
  const units = canonical(form)
  return [...keysOf(units, units.length, !form.endsWith('_'))].filter((key) => !everyday.has(key))
}

/** One key for each saying that has any, and few in all: the one that most others share, again and again. */
function chooseKeys(sayings: readonly Saying[]): Map<Saying, string> {
  const chosen = new Map<Saying, string>()
  const open = new Map<string, Set<Saying>>()
  for (const saying of sayings) {
    for (const key of saying.keys) {
      const sharing = open.get(key) ?? new Set()
      open.set(key, sharing.add(saying))
    }
  }
  for (;;) {
    let best: [string, Set<Saying>] | undefined
    for (const entry of open) if (entry[1].size > (best?.[1].size ?? 0)) best = entry
    if (best === undefined) return chosen
    const [key, sharing] = best
    for (const saying of sharing) {
      chosen.set(saying, key)
      for (const other of saying.keys) if (other !== key) open.get(other)?.delete(saying)
    }
    open.delete(key)
  }
}

/** Pieces of about one weight; keys of neighbouring causes share one. */
function placeKeys(
  sayings: readonly Saying[],
  keyOf: ReadonlyMap<Saying, string>,
  count: number,
): Map<string, number> {
  const groups = Map.groupBy(
    sayings.filter((saying) => keyOf.has(saying)),
    (saying) => keyOf.get(saying) ?? '',
  )
  const weigh = (group: readonly Saying[]) =>
    group.reduce((sum, { text }) => sum + text.length + 3, 0)
  const placeOf = (group: readonly Saying[]) =>
    group.map(({ place }) => place).sort((left, right) => left - right)[group.length >> 1] ?? 0
  const sorted = [...groups].sort(([, left], [, right]) => placeOf(left) - placeOf(right))
  const whole = sorted.reduce((sum, [, group]) => sum + weigh(group), 0)
  let before = 0
  return new Map(
    sorted.map(([key, group]) => {
      const piece = Math.floor((before / whole) * count)
      before += weigh(group)
      return [key, piece]
    }),
  )
}

/** A rule without its sayings, which come by themselves. */
function withoutSayings(cause: number, rule: Rule): PackedRule {
  const rest: Partial<Rule> = { ...rule }
  for (const name of ['says', 'also', 'unless'] as const) delete rest[name]
  // They have just been taken out.
  const conditions = rest as Omit<PackedRule, 'says' | 'also' | 'unless'>
  const { also } = rule
  return { ...conditions, cause, ...(also === undefined ? {} : { also: also.join('\n') }) }
}

function add(home: Draft, saying: Saying): void {
  if ('rule' in saying) {
    const rule = (home.rules[saying.rule] ??= {})
    const known = rule[saying.as]
    rule[saying.as] = known === undefined ? saying.text : `${known}\n${saying.text}`
  } else if ('sign' in saying) (home.signs[saying.sign] ??= []).push(saying.text)
  else (home.concepts[saying.concept] ??= []).push(saying.text)
}

function refuseLineEnds({ says = [], also = [], unless = [] }: Rule): void {
  const broken = [...says, ...also, ...unless].find((wording) => /[\n\f]/.test(wording))
  if (broken !== undefined) throw new Error(`a wording of two lines: ${broken}`)
}

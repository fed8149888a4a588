import type { Rule } from '../../causes/cause.ts'
import { type CauseLabel, causes } from '../../causes/index.ts'
import type { Knowledge } from '../knowledge.ts'
import { chooseKeys } from './choose-keys.ts'
import { packKeys } from './key-words.ts'
import { toNamedLists } from './named-lists.ts'
import { type CutKnowledge, type Draft, pack } from './piece.ts'
import { placeKeys } from './place-keys.ts'
import { toProviderColumns } from './provider-columns.ts'
import type { PackedRule } from './rule-columns.ts'
import { type Saying, sayingsOf } from './saying.ts'

// Object.keys widens the keys of the literal registry.
const labels = Object.keys(causes) as CauseLabel[]

/**
 * Cuts what is known so that a text needs few of the pieces: each saying goes where one of its words is the key, and
 * sayings of words that every failure holds go into the base, which is always there. A rule's conditions go with its sayings.
 */
export function cutKnowledge(knowledge: Knowledge): CutKnowledge {
  for (const { rule } of knowledge.rules) refuseLineEnds(rule)
  const sayings = sayingsOf(knowledge)
  const sayingsByKey = chooseKeys(sayings)
  const keys = placeKeys(sayingsByKey)
  const base = emptyDraft()
  const pieces = keys.map(emptyDraft)
  const homes = new Map(
    keys.flatMap((keys, number) =>
      keys.flatMap((key) =>
        (sayingsByKey.get(key) ?? []).map((saying) => [saying, pieces[number] ?? base] as const),
      ),
    ),
  )
  const homeOf = (saying: Saying) => homes.get(saying) ?? base
  const homesOfRules = knowledge.rules.map(({ cause, rule }, number) => {
    const own = sayings.filter(
      (saying) => 'rule' in saying && saying.rule === number && saying.as === 'says',
    )
    const all = new Set(rule.says === undefined ? [base] : own.map(homeOf))
    // Where the base knows the rule, the pieces need not.
    const few = all.has(base) ? [base] : [...all]
    for (const home of few) home.rules[number] = withoutSayings(labels.indexOf(cause), rule)
    return few
  })
  for (const saying of sayings) {
    const home = homeOf(saying)
    // What words of every failure rule out is asked of few texts: only of those that need the rule.
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
    keys: keys.map((keys) => packKeys(keys.sort())).join('\n'),
  }
}

function emptyDraft(): Draft {
  return { rules: {}, concepts: {}, signs: {} }
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

import type { Cause, Rule } from '../causes/cause.ts'
import type { CauseLabel } from '../causes/index.ts'
import type { StageId } from '../model/stage.ts'
import { markProviders, type ProviderMarks } from './context-of-text.ts'
import type { Knowledge, RuleOfCause } from './knowledge.ts'
import { Lexicon } from './lexicon.ts'
import { markPersonsWords, type PersonMarks } from './persons-words.ts'
import type { Sign } from './sign.ts'
import { compileWording, type Wording } from './wording.ts'
import { type Told, WordingIndex } from './wording-index.ts'

/** The conditions of a rule that are no wordings. Each is there, if only as undefined: rules of one shape are read fastest. */
type Conditions = {
  [Name in Exclude<keyof Rule, 'says' | 'also' | 'unless' | 'sure'>]: Rule[Name]
}

export type CompiledRule = Conditions & {
  cause: CauseLabel
  only: Cause['only']
  sure: number
  isSaid: boolean
  also: readonly Wording[]
  unless: readonly Wording[]
}

/** All rules, found by what a text must hold for them: a wording's first part, an enhanced status code, a reply code. */
export type RuleBook = {
  lexicon: Lexicon
  byWording: WordingIndex<CompiledRule>
  byEnhanced: Map<string, CompiledRule[]>
  byCode: Map<number, CompiledRule[]>
  bySign: Map<string, CompiledRule[]>
  signs: WordingIndex<Sign>
  stages: WordingIndex<StageId>
  providers: ProviderMarks
  /** The wording that stands between a sender address and the login that owns it. */
  owned: number
  persons: PersonMarks
  /** The wordings of one part that are signs of mail, and those of another service. */
  ofMail: ReadonlySet<number>
  ofOthers: ReadonlySet<number>
}

/** Makes what is known ready to be looked up. */
export function compileBook({ rules, concepts, signs, stages, providers }: Knowledge): RuleBook {
  const lexicon = new Lexicon(concepts)
  const before = {
    signs: compileTable<Sign>(signs, lexicon),
    stages: compileTable<StageId>(stages, lexicon),
    providers: markProviders(providers, lexicon),
    owned: lexicon.add('owned by user'),
    persons: markPersonsWords(lexicon),
    ofMail: marksOf(signs.mail, lexicon),
    ofOthers: marksOf(signs.elsewhere, lexicon),
  }
  return { lexicon, ...before, ...compileRules(rules, lexicon) }
}

function compileTable<Key extends string>(
  table: Partial<Record<Key, readonly string[]>>,
  lexicon: Lexicon,
): WordingIndex<Key> {
  // By name, so that nothing hangs on the order in which pieces came.
  const rows = (Object.entries(table) as [Key, readonly string[]][]).sort(([left], [right]) =>
    left < right ? -1 : 1,
  )
  return new WordingIndex(
    rows.flatMap(([tells, texts]) =>
      texts.map((text) => ({ tells, wording: compileWording(text, lexicon) })),
    ),
  )
}

function marksOf(texts: readonly string[] = [], lexicon: Lexicon): ReadonlySet<number> {
  return new Set(texts.map((text) => lexicon.add(text)))
}

type Rules = Pick<RuleBook, 'byWording' | 'byEnhanced' | 'byCode' | 'bySign'>

function compileRules(rules: readonly RuleOfCause[], lexicon: Lexicon): Rules {
  const said: Told<CompiledRule>[] = []
  const byEnhanced: Rules['byEnhanced'] = new Map()
  const byCode: Rules['byCode'] = new Map()
  const bySign: Rules['bySign'] = new Map()
  for (const each of rules) {
    const { says, enhanced, code, sign } = each.rule
    const compiled = compileRule(each, lexicon)
    if (says) {
      for (const text of says)
        said.push({ tells: compiled, wording: compileWording(text, lexicon) })
    } else if (enhanced) for (const status of enhanced) list(byEnhanced, status).push(compiled)
    else if (code) for (const each of code) list(byCode, each).push(compiled)
    else for (const each of sign ?? []) list(bySign, each).push(compiled)
  }
  return { byWording: new WordingIndex(said), byEnhanced, byCode, bySign }
}

function compileRule({ cause, only, rule }: RuleOfCause, lexicon: Lexicon): CompiledRule {
  const wordings = (texts: readonly string[] = []) =>
    texts.map((text) => compileWording(text, lexicon))
  return {
    cause,
    only,
    sure: rule.sure,
    isSaid: rule.says !== undefined,
    also: wordings(rule.also),
    unless: wordings(rule.unless),
    code: rule.code,
    enhanced: rule.enhanced,
    stage: rule.stage,
    provider: rule.provider,
    port: rule.port,
    encryption: rule.encryption,
    sign: rule.sign,
    withoutSign: rule.withoutSign,
  }
}

function list<Key, Entry>(index: Map<Key, Entry[]>, key: Key): Entry[] {
  const known = index.get(key)
  if (known) return known
  const fresh: Entry[] = []
  index.set(key, fresh)
  return fresh
}

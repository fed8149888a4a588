import type { Cause, Rule } from '../causes/cause.ts'
import type { CauseLabel } from '../causes/index.ts'
import type { StageId } from '../model/stage.ts'
import { markProviders, type ProviderMarks } from './context-of-text.ts'
import type { Knowledge, RuleOfCause } from './knowledge.ts'
import { Lexicon } from './lexicon.ts'
import { markPersonsWords, type PersonMarks } from './persons-words.ts'
import type { Sign } from './sign.ts'
import { compileWording, type Wording } from './wording.ts'

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

/** A wording and what it tells. */
type Told<Key> = { tells: Key; wording: Wording }

/** What a wording's first part may be the beginning of, by its number in the lexicon. */
export type Index<Key> = (Told<Key>[] | undefined)[]

/** All rules, found by what a text must hold for them: a wording's first part, an enhanced status code, a reply code. */
export type RuleBook = {
  lexicon: Lexicon
  byWording: Index<CompiledRule>
  byEnhanced: Map<string, CompiledRule[]>
  byCode: Map<number, CompiledRule[]>
  bySign: Map<string, CompiledRule[]>
  signs: Index<Sign>
  stages: Index<StageId>
  providers: ProviderMarks
  /** The wording that stands between a sender address and the login that owns it. */
  owned: number
  persons: PersonMarks
}

/** Makes what is known ready to be looked up. */
export function compileBook({ rules, concepts, signs, stages, providers }: Knowledge): RuleBook {
  const lexicon = new Lexicon(concepts)
  const result: RuleBook = {
    lexicon,
    byWording: [],
    byEnhanced: new Map(),
    byCode: new Map(),
    bySign: new Map(),
    signs: compileTable<Sign>(signs, lexicon),
    stages: compileTable<StageId>(stages, lexicon),
    providers: markProviders(providers, lexicon),
    owned: lexicon.add('owned by user'),
    persons: markPersonsWords(lexicon),
  }
  for (const rule of rules) enter(rule, result)
  return result
}

function compileTable<Key extends string>(
  table: Partial<Record<Key, readonly string[]>>,
  lexicon: Lexicon,
): Index<Key> {
  const index: Index<Key> = []
  // By name, so that nothing hangs on the order in which pieces came.
  const rows = (Object.entries(table) as [Key, readonly string[]][]).sort(([left], [right]) =>
    left < right ? -1 : 1,
  )
  for (const [tells, texts] of rows) {
    for (const text of texts) {
      const wording = compileWording(text, lexicon)
      const told = (index[wording.head] ??= [])
      told.push({ tells, wording })
    }
  }
  return index
}

function enter({ cause, only, rule }: RuleOfCause, book: RuleBook): void {
  const wordings = (texts: readonly string[] = []) =>
    texts.map((text) => compileWording(text, book.lexicon))
  const compiled: CompiledRule = {
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
  if (rule.says) {
    for (const wording of wordings(rule.says)) {
      const told = (book.byWording[wording.head] ??= [])
      told.push({ tells: compiled, wording })
    }
  } else if (rule.enhanced) {
    for (const status of rule.enhanced) list(book.byEnhanced, status).push(compiled)
  } else if (rule.code) {
    for (const code of rule.code) list(book.byCode, code).push(compiled)
  } else {
    for (const sign of rule.sign ?? []) list(book.bySign, sign).push(compiled)
  }
}

function list<Key, Entry>(index: Map<Key, Entry[]>, key: Key): Entry[] {
  const known = index.get(key)
  if (known) return known
  const fresh: Entry[] = []
  index.set(key, fresh)
  return fresh
}

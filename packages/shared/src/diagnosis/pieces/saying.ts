import { causes } from '../../causes/index.ts'
import type { Knowledge } from '../knowledge.ts'
import { canonical } from '../lexicon.ts'
import { partsOf } from '../wording.ts'
import { everydayWords, wordsOfEveryFailure } from './everyday-words.ts'
import { keysOf } from './key-words.ts'

/**
 * A wording for or against a rule or for a sign, or a form of a concept; `keys` are the words by which it may be asked for,
 * `place` puts what is alike side by side.
 */
export type Saying = { text: string; keys: readonly string[]; place: number } & (
  | { rule: number; as: 'says' | 'unless' }
  | { concept: string }
  | { sign: string }
)

const everywhere = new Set(wordsOfEveryFailure)
const everyday = new Set(everydayWords)
const labels = Object.keys(causes)

export function sayingsOf({ rules, concepts, signs }: Knowledge): Saying[] {
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
      .map((text) => ({ text, keys: rarest([text]), place: labels.length + number, concept })),
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
  return rarest(partsOf(text).filter((part) => !part.startsWith('{')))
}

/** The keys of these forms that few failures hold, or else those that many do. */
function rarest(forms: readonly string[]): string[] {
  const keys = forms.flatMap((form) => {
    const units = canonical(form)
    return [...keysOf(units, units.length, !form.endsWith('_'))]
  })
  const telling = keys.filter((key) => !everywhere.has(key))
  const rare = telling.filter((key) => !everyday.has(key))
  return rare.length > 0 ? rare : telling
}

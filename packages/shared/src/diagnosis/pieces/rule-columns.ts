import type { Rule } from '../../causes/cause.ts'

/** A rule on its way: its cause by number, and its wordings in one text, a line each. A piece may hold wordings alone. */
export type PackedRule = Omit<Partial<Rule>, 'says' | 'also' | 'unless'> & {
  cause?: number
  says?: string
  also?: string
  unless?: string
}

type Conditions = Omit<PackedRule, 'cause' | 'sure' | 'says' | 'also' | 'unless'>

/**
 * Rules by columns, since what is alike packs best side by side: places among all rules, as steps from one to the next;
 * causes and strengths, 0 where the rule has none here; wordings, apart by empty lines; conditions, 0 where there are none.
 */
export type RuleColumns = readonly [
  steps: readonly number[],
  causes: readonly number[],
  sure: readonly number[],
  says: string,
  unless: string,
  also: string,
  conditions: readonly (Conditions | 0)[],
]

const between = '\n\n'

export function toColumns(rules: Readonly<Record<number, PackedRule>>): RuleColumns {
  const places = Object.keys(rules).map(Number)
  const rows = Object.values(rules)
  const conditions = rows.map(
    ({ cause: _cause, sure: _sure, says: _says, unless: _unless, also: _also, ...rest }) =>
      Object.keys(rest).length === 0 ? 0 : rest,
  )
  return [
    places.map((place, index) => place - (places[index - 1] ?? 0)),
    // One more, so that 0 says none.
    rows.map(({ cause = -1 }) => cause + 1),
    rows.map(({ sure = 0 }) => sure),
    rows.map(({ says = '' }) => says).join(between),
    rows.map(({ unless = '' }) => unless).join(between),
    rows.map(({ also = '' }) => also).join(between),
    conditions,
  ]
}

/** The rules again, with their places. */
export function fromColumns([steps, causes, sure, says, unless, also, conditions]: RuleColumns): [
  number,
  PackedRule,
][] {
  const wordings = {
    says: says.split(between),
    unless: unless.split(between),
    also: also.split(between),
  }
  let place = 0
  return steps.map((step, index) => {
    place += step
    const rule: PackedRule = { ...(conditions[index] || undefined) }
    const cause = causes[index] ?? 0
    if (cause > 0) Object.assign(rule, { cause: cause - 1, sure: sure[index] })
    for (const name of ['says', 'unless', 'also'] as const) {
      const text = wordings[name][index] ?? ''
      if (text !== '') rule[name] = text
    }
    return [place, rule]
  })
}

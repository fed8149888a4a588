import type { Rule } from '../../causes/cause.ts'
import { join } from './join.ts'

/** A rule on its way: its cause by number, and its wordings in one text, a line each. A piece may hold wordings alone. */
export type PackedRule = Omit<Partial<Rule>, 'says' | 'also' | 'unless'> & {
  cause?: number
  says?: string
  also?: string
  unless?: string
}

/**
 * Rules by columns, since what is alike packs best side by side. The first text has a line for each column, with a space
 * between rules: places among all rules, as steps from one to the next; causes; strengths, as the digits after the point;
 * conditions, their choices apart by commas. The others are wordings, with an empty line between rules.
 */
export type RuleColumns = [facts: string, says: string, unless: string, also: string]

/** The conditions in the order of their columns, and whether they choose among numbers. */
const isNumeric: Record<Exclude<keyof Rule, 'sure' | 'says' | 'also' | 'unless'>, boolean> = {
  code: true,
  enhanced: false,
  stage: false,
  provider: false,
  port: true,
  encryption: false,
  sign: false,
  withoutSign: false,
}
// Object.entries widens the keys of the literal.
const conditions = Object.entries(isNumeric) as [keyof typeof isNumeric, boolean][]
const wordings = ['says', 'unless', 'also'] as const

const betweenWordings = '\n\n'
const point = '0.'

export function toColumns(rules: Readonly<Record<number, PackedRule>>): RuleColumns {
  const places = Object.keys(rules).map(Number)
  const rows = Object.values(rules)
  const facts = [
    places.map((place, index) => `${place - (places[index - 1] ?? 0)}`),
    rows.map(({ cause }) => `${cause ?? ''}`),
    rows.map(({ sure }) => `${sure ?? ''}`.slice(point.length)),
    ...conditions.map(([name]) => rows.map((rule) => rule[name]?.join() ?? '')),
  ]
  const lines = facts.map((cells) => join(cells, ' '))
  const [says = '', unless = '', also = ''] = wordings.map((name) =>
    join(
      rows.map((rule) => rule[name] ?? ''),
      betweenWordings,
    ),
  )
  return [join(lines, '\n'), says, unless, also]
}

/** The rules again, with their places. */
export function fromColumns([facts, ...said]: RuleColumns): [number, PackedRule][] {
  const [steps = [], causes = [], sure = [], ...chosen] = facts
    .split('\n')
    .map((line) => line.split(' '))
  const texts = said.map((column) => column.split(betweenWordings))
  let place = 0
  return steps.map((step, index) => {
    place += Number(step)
    const rule: Record<string, unknown> = {}
    if (causes[index]) {
      rule['cause'] = Number(causes[index])
      rule['sure'] = Number(`${point}${sure[index]}`)
    }
    for (const [column, [name, isNumeric]] of conditions.entries()) {
      const choices = chosen[column]?.[index]?.split(',')
      if (choices?.[0]) rule[name] = isNumeric ? choices.map(Number) : choices
    }
    for (const [column, name] of wordings.entries())
      if (texts[column]?.[index]) rule[name] = texts[column][index]
    // As `toColumns` took it apart.
    return [place, rule]
  })
}

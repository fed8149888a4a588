import { beginningOf, formsOfCharacter } from './secret-forms.ts'

// Looking for a secret that is there takes a step for each of its characters. A text that begins a secret again and again
// would take a step for each character of both, multiplied. A few milliseconds are granted in any case.
const stepsEach = 4
const fewestSteps = 20_000

/**
 * A spelling of a secret that is too much for one expression: too long, such as an access token, or with many backslashes.
 * Finds it whole, as an expression would: with each character in any of its forms.
 */
export class LongForm {
  readonly #characters: readonly string[]
  readonly #beginning: RegExp
  readonly #forms = new Map<string, readonly RegExp[]>()

  constructor(spelling: readonly string[]) {
    this.#characters = spelling
    this.#beginning = beginningOf(spelling)
  }

  get length(): number {
    return this.#characters.length
  }

  /** The text with the mark wherever the spelling stands; undefined where it cannot be told in reasonable time. */
  hideIn(text: string, mark: string): string | undefined {
    const budget = { steps: Math.max(fewestSteps, stepsEach * (text.length + this.length)) }
    let hidden = ''
    let rest = 0
    for (const { index } of text.matchAll(this.#beginning)) {
      if (index < rest) continue
      const end = this.#endFrom(text, index, budget)
      if (budget.steps <= 0) return undefined
      if (end === undefined) continue
      hidden += text.slice(rest, index) + mark
      rest = end
    }
    return hidden + text.slice(rest)
  }

  /** Follows all ways to read the text at once, since "%25" may be one character or three. */
  #endFrom(text: string, start: number, budget: { steps: number }): number | undefined {
    let places = new Set([start])
    for (const character of this.#characters) {
      budget.steps -= places.size
      if (budget.steps <= 0) return undefined
      const next = new Set<number>()
      for (const place of places) {
        for (const form of this.#formsOf(character)) {
          form.lastIndex = place
          if (form.test(text)) next.add(form.lastIndex)
        }
      }
      if (next.size === 0) return undefined
      places = next
    }
    return Math.max(...places)
  }

  #formsOf(character: string): readonly RegExp[] {
    const known = this.#forms.get(character)
    if (known !== undefined) return known
    const forms = formsOfCharacter(character).map((form) => new RegExp(form, 'iuy'))
    this.#forms.set(character, forms)
    return forms
  }
}

import { beginningOf, formsOfCharacter } from './secret-forms.ts'

/**
 * A spelling of a secret that is too long for one expression, such as an access token. Finds it whole, as an expression
 * would: with each character in any of its forms.
 */
export class LongForm {
  readonly #characters: readonly string[]
  readonly #beginning: RegExp
  readonly #forms = new Map<string, readonly RegExp[]>()

  constructor(spelling: readonly string[]) {
    this.#characters = spelling
    this.#beginning = beginningOf(spelling)
  }

  /** The text with the mark wherever the spelling stands. */
  hideIn(text: string, mark: string): string {
    let hidden = ''
    let rest = 0
    for (const { index } of text.matchAll(this.#beginning)) {
      if (index < rest) continue
      const end = this.#endFrom(text, index)
      if (end === undefined) continue
      hidden += text.slice(rest, index) + mark
      rest = end
    }
    return hidden + text.slice(rest)
  }

  /** Follows all ways to read the text at once, since "%25" may be one character or three. */
  #endFrom(text: string, start: number): number | undefined {
    let places = new Set([start])
    for (const character of this.#characters) {
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

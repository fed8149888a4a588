const ascii = 128

/**
 * Whether any of some ASCII strings stands in a text, told in one pass whatever their number: the automaton of Aho and
 * Corasick, which steps from each state by each unit.
 */
export class AnyOf {
  /** `#steps[state * ascii + unit]` is the next state; state 0 has seen the beginning of none. */
  readonly #steps: Uint16Array
  readonly #isEnd: Uint8Array

  constructor(strings: readonly string[]) {
    const states = 1 + strings.reduce((sum, { length }) => sum + length, 0)
    this.#steps = new Uint16Array(states * ascii)
    this.#isEnd = new Uint8Array(states)
    let last = 0
    for (const string of strings) {
      let state = 0
      for (let index = 0; index < string.length; index++) {
        const step = state * ascii + string.charCodeAt(index)
        state = this.#steps[step] ||= ++last
      }
      this.#isEnd[state] = 1
    }
    this.#link()
  }

  standsIn(text: string): boolean {
    let state = 0
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index)
      state = unit < ascii ? (this.#steps[state * ascii + unit] ?? 0) : 0
      if (this.#isEnd[state] === 1) return true
    }
    return false
  }

  /** Where a string goes no further, what has been seen may still be the beginning of a shorter stretch of another. */
  #link(): void {
    // What remains of each state without the first of its units.
    const shorter = [0]
    const states = [0]
    for (const state of states) {
      const rest = shorter[state] ?? 0
      if (this.#isEnd[rest] === 1) this.#isEnd[state] = 1
      for (let unit = 0; unit < ascii; unit++) {
        const next = this.#steps[state * ascii + unit] ?? 0
        const instead = state === 0 ? 0 : (this.#steps[rest * ascii + unit] ?? 0)
        if (next === 0) this.#steps[state * ascii + unit] = instead
        else {
          shorter[next] = instead
          states.push(next)
        }
      }
    }
  }
}

import type { Stopped } from '../reading.ts'

const mostNodes = 300_000
const mostCharacters = 1_000_000
const nodesBetweenLooks = 32

/** How much of a page is read; a page that is larger is read in part, and that is said. */
export class Budget {
  stopped: Stopped | undefined
  readonly #deadline: number
  #nodes = 0
  #characters = 0

  constructor(deadline: number) {
    this.#deadline = deadline
  }

  /** Counts a node; false once reading has to end. */
  spendNode(): boolean {
    this.#nodes++
    if (this.#nodes > mostNodes) this.stopped ??= 'size'
    if (this.#nodes % nodesBetweenLooks === 0 && performance.now() > this.#deadline)
      this.stopped ??= 'time'
    return this.stopped === undefined
  }

  /** As much of a text as may still be read. */
  spendText(text: string): string {
    const left = mostCharacters - this.#characters
    this.#characters += text.length
    if (text.length <= left) return text
    this.stopped ??= 'size'
    return text.slice(0, Math.max(left, 0))
  }
}

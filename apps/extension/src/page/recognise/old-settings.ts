import { headsOldSettings } from './lines/heads-old-settings.ts'
import type { Line } from './lines/lines.ts'
import type { ReadLine } from './lines/read-line.ts'

/** Whether a line stands below a title that calls what follows old. */
export class OldSettings {
  #level: number | undefined
  #hasContent = false

  get areOld(): boolean {
    return this.#level !== undefined
  }

  /** A heading ends what one of its level or below was above. */
  enterSection({ level }: Line): void {
    if (this.#level !== undefined && level <= this.#level) this.#level = undefined
  }

  /** Text stands below every heading: the next title after some content begins something else. */
  takeTitle({ line, tokens, direction }: ReadLine): void {
    if (headsOldSettings(tokens)) {
      this.#level = line.level
      this.#hasContent = false
    } else if (this.#hasContent && direction !== undefined) this.enterSection(line)
  }

  skip(): void {
    this.#hasContent = true
  }
}

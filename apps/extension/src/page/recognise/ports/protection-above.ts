import type { Protection } from '../lines/protections.ts'

/** What a page says of protection, and its word for it. */
export type Said = { protection: Protection; word: string }

/** What the headings above a line say of protection: "Settings without SSL". */
export class ProtectionAbove {
  #ofSections: { level: number; said: Said }[] = []

  get said(): Said | undefined {
    return this.#ofSections.at(-1)?.said
  }

  /** A heading ends what those of its level and below said. */
  head(level: number, said: Said | undefined): void {
    this.#ofSections = this.#ofSections.filter((above) => above.level < level)
    if (said !== undefined) this.#ofSections.push({ level, said })
  }
}

import { plainName } from './plain-name.ts'

/** Whole names, and suffixes that begin with a dot, each of which belongs to somebody. */
export class NameIndex<Owner> {
  readonly #names = new Map<string, Owner>()
  readonly #suffixes = new Map<string, Owner>()

  set(name: string, owner: Owner): void {
    if (name.startsWith('.')) this.#suffixes.set(name, owner)
    else this.#names.set(name, owner)
  }

  /** Whose a name is: as a whole, or by its longest suffix that is known, label by label. */
  find(name: string): Owner | undefined {
    const plain = plainName(name)
    const whole = this.#names.get(plain) ?? this.#suffixes.get(`.${plain}`)
    if (whole !== undefined) return whole
    for (let dot = plain.indexOf('.'); dot !== -1; dot = plain.indexOf('.', dot + 1)) {
      const owner = this.#suffixes.get(plain.slice(dot))
      if (owner !== undefined) return owner
    }
    return undefined
  }
}

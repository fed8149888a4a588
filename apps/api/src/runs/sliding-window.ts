/** Counts what happened under a name within the last `periodMs`; forgets the rest. */
export class SlidingWindow {
  readonly #periodMs: number
  readonly #now: () => number
  readonly #times = new Map<string, number[]>()

  constructor(periodMs: number, now: () => number) {
    this.#periodMs = periodMs
    this.#now = now
  }

  add(name: string): void {
    this.#times.set(name, [...this.#recent(name), this.#now()])
    if (this.#times.size > 1000) this.#forgetOld()
  }

  count(name: string): number {
    return this.#recent(name).length
  }

  /** When there will be one fewer, in whole seconds from now. */
  secondsUntilFewer(name: string): number {
    const oldest = this.#recent(name)[0] ?? this.#now() - this.#periodMs
    return Math.max(1, Math.ceil((oldest + this.#periodMs - this.#now()) / 1000))
  }

  forget(name: string): void {
    this.#times.delete(name)
  }

  #recent(name: string): number[] {
    const since = this.#now() - this.#periodMs
    return (this.#times.get(name) ?? []).filter((time) => time > since)
  }

  #forgetOld(): void {
    for (const name of this.#times.keys()) {
      if (this.#recent(name).length === 0) this.#times.delete(name)
    }
  }
}

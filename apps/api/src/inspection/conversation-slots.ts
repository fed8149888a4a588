// A TLS session costs some 70 KiB: a hundred of them are what a process may hold to look around, and keep it busy.
const conversationsMax = 100

/**
 * How many conversations a process holds at a time, over all inspections: a crowd of them would otherwise hold thousands of
 * TLS sessions at once. First come, first served; one inspection alone never waits.
 */
export class ConversationSlots {
  #free = conversationsMax
  readonly #waiting: (() => void)[] = []

  /** Runs `work` once there is a place. */
  async hold<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next === undefined) this.#free += 1
      else next()
    }
  }
}

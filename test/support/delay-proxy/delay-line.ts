/** Timers wake up to a millisecond late, so the last of the wait is spent looking at the clock. */
const WATCHED_MS = 2

/** Does things at their time, in the order they were asked for where the times are equal. */
export class DelayLine {
  readonly #waiting: { atMs: number; action: () => void }[] = []
  #timer: NodeJS.Timeout | undefined
  #watch: NodeJS.Immediate | undefined

  /** `atMs` is in terms of performance.now(). */
  at(atMs: number, action: () => void): void {
    const index = this.#waiting.findLastIndex((entry) => entry.atMs <= atMs) + 1
    this.#waiting.splice(index, 0, { atMs, action })
    if (index === 0) this.#schedule()
  }

  #schedule(): void {
    clearTimeout(this.#timer)
    clearImmediate(this.#watch)
    for (;;) {
      const next = this.#waiting[0]
      if (!next) return
      const leftMs = next.atMs - performance.now()
      if (leftMs > WATCHED_MS) {
        this.#timer = setTimeout(() => this.#schedule(), leftMs - WATCHED_MS)
        return
      }
      if (leftMs > 0) {
        this.#watch = setImmediate(() => this.#schedule())
        return
      }
      this.#waiting.shift()
      next.action()
    }
  }
}

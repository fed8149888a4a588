import type { RunEvent } from '@ehlo/shared'

/** One event as every follower of a run gets it: `id` counts from 1, `data` is JSON without line breaks. */
export type LoggedEvent = { id: number; type: RunEvent['type']; data: string }

/**
 * The events of one run, kept so that whoever follows can leave and come back. Followers read at their own pace from
 * the one log: a slow one costs nothing but its place in it.
 */
export class EventLog {
  readonly #events: LoggedEvent[] = []
  readonly #waiting = new Set<() => void>()
  #isComplete = false

  append(event: RunEvent): void {
    if (this.#isComplete) return
    const { type, data } = event
    this.#events.push({ id: this.#events.length + 1, type, data: JSON.stringify(data) })
    this.#isComplete = type === 'result'
    const waiting = [...this.#waiting]
    this.#waiting.clear()
    for (const wake of waiting) wake()
  }

  /** All events after the one of this id, in batches as they come; ends after `result`, or when `signal` aborts. */
  async *follow(after: number, signal: AbortSignal): AsyncGenerator<LoggedEvent[]> {
    let next = Math.min(after, this.#events.length)
    while (!signal.aborted) {
      if (next < this.#events.length) {
        const batch = this.#events.slice(next)
        next = this.#events.length
        yield batch
      } else if (this.#isComplete) {
        return
      } else {
        await this.#change(signal)
      }
    }
  }

  #change(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.#waiting.delete(wake)
        signal.removeEventListener('abort', wake)
        resolve()
      }
      this.#waiting.add(wake)
      signal.addEventListener('abort', wake, { once: true })
    })
  }
}

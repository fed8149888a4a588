const shortestMs = 5_000
const longestMs = 5 * 60_000

/** When a lane goes on: it rests longer each time its server could not be reached, and wakes for what falls due. */
export type Rest = {
  isResting: () => boolean
  /** When the next attempt may start. */
  nextStartMs: () => number
  begin: () => void
  /** The server works. */
  reset: () => void
  wakeAt: (atMs: number) => void
  stop: () => void
}

export function createRest(now: () => number, wake: () => void): Rest {
  let untilMs = 0
  let lengthMs = shortestMs
  let timer: NodeJS.Timeout | undefined
  let timerAtMs = 0

  function wakeAt(atMs: number): void {
    if (timer !== undefined && timerAtMs <= atMs) return
    clearTimeout(timer)
    timerAtMs = atMs
    timer = setTimeout(
      () => {
        timer = undefined
        wake()
      },
      Math.max(atMs - now(), 10),
    )
    timer.unref()
  }

  return {
    isResting: () => now() < untilMs,
    nextStartMs: () => Math.max(now(), untilMs),
    begin() {
      untilMs = now() + lengthMs
      lengthMs = Math.min(lengthMs * 2, longestMs)
      wakeAt(untilMs)
    },
    reset() {
      untilMs = 0
      lengthMs = shortestMs
    },
    wakeAt,
    stop: () => clearTimeout(timer),
  }
}

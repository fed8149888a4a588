const mostRemembered = 10_000

/** Counts tries of someone within a window that begins at the first. */
export type TryLimit = {
  /** How long to wait before the next try; 0 where it may be now. */
  waitOf: (who: string, nowMs: number) => number
  count: (who: string, nowMs: number) => void
}

export function createTryLimit(tries: number, windowMs: number): TryLimit {
  const windows = new Map<string, { count: number; endsMs: number }>()
  return {
    waitOf(who, nowMs) {
      const window = windows.get(who)
      if (window === undefined || window.count < tries) return 0
      return Math.max(0, window.endsMs - nowMs)
    },
    count(who, nowMs) {
      const window = windows.get(who)
      if (window !== undefined && window.endsMs > nowMs) {
        window.count += 1
        return
      }
      // Bounded: the oldest goes, so that no flood of addresses fills the memory.
      windows.delete(who)
      const oldest = windows.keys().next()
      if (windows.size >= mostRemembered && !oldest.done) windows.delete(oldest.value)
      windows.set(who, { count: 1, endsMs: nowMs + windowMs })
    },
  }
}

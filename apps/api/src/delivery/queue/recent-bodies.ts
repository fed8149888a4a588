/**
 * Bodies of messages that were just accepted, in memory until they leave: most are sent within a second, and need not be
 * read from the disk and opened for that. What does not fit is read from the disk.
 */
export type RecentBodies = {
  keep: (id: string, raw: Buffer) => void
  /** Hands the body out and forgets it: it is asked for when it leaves. */
  take: (id: string) => Buffer | undefined
}

/** `mostBytes` together, and nothing for much longer than `keptMs`: a message that waits does not hold memory. */
export function createRecentBodies({
  mostBytes,
  keptMs,
  now,
}: {
  mostBytes: number
  keptMs: number
  now: () => number
}): RecentBodies {
  // In the order in which they came.
  const bodies = new Map<string, { raw: Buffer; untilMs: number }>()
  let bytes = 0
  let timer: NodeJS.Timeout | undefined

  function forget(id: string): Buffer | undefined {
    const kept = bodies.get(id)
    if (kept === undefined) return undefined
    bodies.delete(id)
    bytes -= kept.raw.length
    return kept.raw
  }

  function forgetOld(): void {
    for (const [oldest, { untilMs }] of bodies) {
      if (untilMs > now()) break
      forget(oldest)
    }
  }

  function forgetLater(): void {
    timer ??= setTimeout(() => {
      timer = undefined
      forgetOld()
      if (bodies.size > 0) forgetLater()
    }, keptMs).unref()
  }

  return {
    keep(id, raw) {
      forgetOld()
      if (bytes + raw.length > mostBytes) return
      bodies.set(id, { raw: withMemoryOfItsOwn(raw), untilMs: now() + keptMs })
      bytes += raw.length
      forgetLater()
    },
    take: forget,
  }
}

/** Node cuts small buffers out of larger ones: a body of 1 kB would hold 8 kB of what has nothing to do with it. */
function withMemoryOfItsOwn(raw: Buffer): Buffer {
  if (raw.buffer.byteLength === raw.length) return raw
  const own = Buffer.allocUnsafeSlow(raw.length)
  raw.copy(own)
  return own
}

/**
 * Bodies of messages that were just accepted, in memory until they leave: most are sent within a second, and need not be
 * read from the disk and opened for that. What does not fit is read from the disk.
 */
export type RecentBodies = {
  keep: (id: string, raw: Buffer) => void
  /** Hands the body out and forgets it: it is asked for when it leaves. */
  take: (id: string) => Buffer | undefined
}

/** `mostBytes` together, and nothing for longer than `keptMs`: a message that waits does not hold memory. */
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

  function forget(id: string): Buffer | undefined {
    const kept = bodies.get(id)
    if (kept === undefined) return undefined
    bodies.delete(id)
    bytes -= kept.raw.length
    return kept.raw
  }

  return {
    keep(id, raw) {
      for (const [oldest, { untilMs }] of bodies) {
        if (untilMs > now()) break
        forget(oldest)
      }
      if (bytes + raw.length > mostBytes) return
      bodies.set(id, { raw, untilMs: now() + keptMs })
      bytes += raw.length
    },
    take: forget,
  }
}

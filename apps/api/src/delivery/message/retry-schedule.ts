const minute = 60_000
const waits = [1, 5, 15, 30, 60, 120, 240].map((minutes) => minutes * minute)

/** How long a message is tried before it fails: RFC 5321 §4.5.4.1 asks for four to five days. */
export const giveUpAfterMs = 4 * 24 * 60 * minute

/**
 * Milliseconds until the next try after `attempts` of them ended in a 4xx or without a reply; undefined means give up.
 * `jitter` is 0 to 1 and spreads messages that were deferred together by up to a fifth.
 */
export function nextWaitMs(attempts: number, ageMs: number, jitter: number): number | undefined {
  if (ageMs >= giveUpAfterMs) return undefined
  const wait = waits[Math.min(attempts, waits.length) - 1] ?? minute
  return Math.round(wait * (0.9 + 0.2 * jitter))
}

/** A connection that may be checked, and when it was last tested or looked at; undefined: never. */
export type Candidate = { id: string; lastMs: number | undefined }

type Moment = {
  periodMs: number
  nowMs: number
  /** When the last check of any connection was started; undefined: never. */
  lastStartMs: number | undefined
}

/**
 * Which connection is checked next, and when: the one that has waited longest, a period after its last test. However many
 * wait, they are taken one by one, so that half a period holds them all: what was found at once (a first start, a start
 * after days of rest) is spread, and since each is due a period after its own test it stays so.
 */
export function chooseNext(
  candidates: readonly Candidate[],
  { periodMs, nowMs, lastStartMs }: Moment,
): { id: string; atMs: number } | undefined {
  // A clock that was wrong has left times to come: nothing waits longer for them than a period.
  const past = (timeMs: number | undefined) => Math.min(timeMs ?? Number.NEGATIVE_INFINITY, nowMs)
  const [first, ...others] = candidates
  if (first === undefined) return undefined
  const waitedLongest = (a: Candidate, b: Candidate) =>
    past(a.lastMs) < past(b.lastMs) || (past(a.lastMs) === past(b.lastMs) && a.id < b.id)
  const next = others.reduce((best, each) => (waitedLongest(each, best) ? each : best), first)
  const pauseMs = periodMs / 2 / candidates.length
  const atMs = Math.max(past(next.lastMs) + periodMs, past(lastStartMs) + pauseMs, nowMs)
  return { id: next.id, atMs }
}

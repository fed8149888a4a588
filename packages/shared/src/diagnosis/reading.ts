/** A reply as it stands in a text: its code, its enhanced status code, or both. */
export type SeenReply = {
  code?: number
  enhanced?: string
  at: number
  line: number
  /** A word stands before it on its line, even one that the reading leaves out. */
  isAfterWord: boolean
}

/**
 * A text made ready for comparison: folded, white space and escapes made one space, addresses masked as `@` and IPv4
 * addresses as `ip`, repeated codes taken out. `at` in anything found is an offset into `units`.
 */
export type Reading = {
  units: Uint16Array
  length: number
  /** `lineStarts[n]` is where line n of the original begins in `units`. */
  lineStarts: number[]
  lines: string[]
  replies: SeenReply[]
  addresses: { text: string; at: number }[]
  /** An address with a second domain behind it, as a client makes that appends its own. */
  doubledAddress: boolean
  /** Where a reply says who owns the sender address. */
  ownedBy: number | undefined
}

/** The number of the original line that an offset belongs to. */
export function lineOf(reading: Reading, at: number): number {
  let low = 0
  let high = reading.lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((reading.lineStarts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

import type { Reply } from '@ehlo/shared'
import type { SendOutcome } from '../carrier/carrier.ts'

/** What a server is known to take from one login. */
export type SendingLimits = { connections?: number; messagesPerMinute?: number }

/** How fast a lane may go: as its server is known to allow, and slower once it says that this was too fast. */
export type Pace = {
  /** Known of the server that the lane sends to now. */
  allow: (limits: SendingLimits) => void
  /** Sessions at once. */
  width: () => number
  /** When the next message may start; in the past where it may now. */
  nextStartMs: () => number
  /** Whether messages go one by one now, so that none needs to be noted ahead. */
  isCounting: () => boolean
  /** A message starts. */
  count: () => void
  learn: (outcome: SendOutcome) => void
}

const minuteMs = 60_000
const shortestGapMs = 500
const longestGapMs = 60_000
// So many in a row without a complaint, and it may go a step faster.
const step = 20

export function createPace(mostConnections: number, now: () => number): Pace {
  let limits: SendingLimits = {}
  let width = mostConnections
  let gapMs = 0
  let takenInARow = 0
  let lastStartMs = -Infinity
  /** When the messages of the last minute started, where somebody counts them. */
  let starts: number[] = []

  const most = () => Math.min(limits.connections ?? mostConnections, mostConnections)

  return {
    allow: (known) => (limits = known),
    width: () => Math.min(width, most()),
    nextStartMs() {
      const perMinute = limits.messagesPerMinute
      starts = starts.filter((startMs) => startMs > now() - minuteMs)
      const oldest = perMinute === undefined ? undefined : starts.at(-perMinute)
      return Math.max(lastStartMs + gapMs, oldest === undefined ? -Infinity : oldest + minuteMs)
    },
    isCounting: () => gapMs > 0 || limits.messagesPerMinute !== undefined,
    count() {
      lastStartMs = now()
      if (limits.messagesPerMinute !== undefined) starts.push(lastStartMs)
    },
    learn(outcome) {
      if (outcome.result === 'deferred' && saysTooFast(outcome.reply)) {
        takenInARow = 0
        width = Math.max(1, Math.floor(Math.min(width, most()) / 2))
        if (width === 1) gapMs = Math.min(Math.max(gapMs * 2, shortestGapMs), longestGapMs)
      } else if (outcome.result === 'accepted') {
        takenInARow += 1
        if (takenInARow % step !== 0) return
        if (gapMs > 0) gapMs = gapMs <= shortestGapMs ? 0 : gapMs / 2
        else width = Math.min(width + 1, most())
      }
    },
  }
}

// RFC 3463: X.4.5 is mail system congestion, X.3.2 a system that takes nothing now, X.7.0 where large providers put rates.
const ofHaste = /^4\.(?:4\.5|3\.2|5\.3|7\.0|7\.28)$/
const words =
  /too (?:many|much|fast)|\brates?\b|thrott|slow down|concurrent|connection limit|per (?:second|minute|hour)/i

/** Whether a 4xx tells of too many messages or connections, not of this message. */
export function saysTooFast({ code, enhancedStatus, text }: Reply): boolean {
  if (code < 400 || code >= 500) return false
  return (
    code === 421 ||
    (words.test(text) && (enhancedStatus === undefined || ofHaste.test(enhancedStatus)))
  )
}

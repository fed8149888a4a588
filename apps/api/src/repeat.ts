import type { Log } from './log.ts'

const retentionPeriodMs = 6 * 60 * 60 * 1000

/** Drops what is no longer kept, now and every few hours; `what` begins the line that the log gets where it fails. */
export function repeat(what: string, work: () => Promise<void>, log: Log): () => Promise<void> {
  const attempt = async () => {
    try {
      await work()
    } catch {
      log('warning', `${what} could not be dropped`)
    }
  }
  void attempt()
  const timer = setInterval(() => void attempt(), retentionPeriodMs)
  return async () => clearInterval(timer)
}

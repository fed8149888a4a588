type Processor = () => number | Promise<number>

/** What keeps a rate from being higher, as far as the processor time of one process tells. */
export type Bound = {
  /** Runs `count` of something and answers what that answers. */
  watch: <Value>(count: number, run: () => Promise<Value>) => Promise<Value>
  describe: () => string
  /** How long one of them took. */
  eachMs: () => number
}

export function createBound(readProcessorMs: Processor): Bound {
  let processorMs = 0
  let elapsedMs = 0
  let done = 0
  return {
    async watch(count, run) {
      const [before, startedAt] = [await readProcessorMs(), performance.now()]
      const value = await run()
      elapsedMs += performance.now() - startedAt
      processorMs += (await readProcessorMs()) - before
      done += count
      return value
    },
    describe() {
      const share = Math.round((100 * processorMs) / elapsedMs)
      const each = (processorMs / done).toPrecision(2)
      const bound =
        share >= 80
          ? 'bound by its processor'
          : 'bound by what it waits for: the disk, the other side, others on this machine'
      return `${each} ms of processor time each, ${share} % of a core; ${bound}`
    },
    eachMs: () => elapsedMs / done,
  }
}

export function ownProcessorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

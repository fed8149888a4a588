/** What is measured: the time until it is done, in ms, or the number it answers (a rate, a size). */
export type Measurement = () => Promise<unknown>

/** Runs it once; with `answersFigure` the figure is what it answers instead of the time it took. */
export async function measure(run: Measurement, answersFigure: boolean): Promise<number> {
  const start = performance.now()
  const answer = await run()
  const elapsedMs = performance.now() - start
  if (!answersFigure) return elapsedMs
  if (typeof answer !== 'number') throw new Error('With a `unit`, a measurement answers a number.')
  return answer
}

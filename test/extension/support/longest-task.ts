import type { Page } from 'puppeteer-core'

type TraceEvent = {
  name: string
  pid: number
  tid: number
  tdur?: number
  dur?: number
  args: { name?: string }
}

/**
 * The longest task of a page's main thread while something is done, in processor time: on a machine that others use
 * too, the time on the clock is theirs as well.
 */
export async function longestTask(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({ categories: ['toplevel', 'disabled-by-default-devtools.timeline'] })
  await act()
  const trace = await page.tracing.stop()
  // The form that Chromium writes traces in.
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as {
    traceEvents: TraceEvent[]
  }
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && mains.has(`${pid} ${tid}`),
  )
  if (tasks.length === 0) throw new Error('the trace has no tasks of a page')
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000
}

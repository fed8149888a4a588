import type { Glimpse, Probe, RunFacts, RunReport } from '../../../apps/api/src/probe/test-plan.ts'

/** Runs a probe, and looks at what it has found so far again and again until it ends. */
export async function watchGlimpses<Plan>(
  probe: Probe<Plan>,
  plan: Plan,
): Promise<{ report: RunReport; seen: RunFacts[] }> {
  const seen: RunFacts[] = []
  let look: Glimpse = () => ({})
  const watching = setInterval(() => seen.push(look()), 10)
  const { signal } = new AbortController()
  const report = await probe(
    plan,
    () => undefined,
    signal,
    (glimpse) => (look = glimpse),
  )
  clearInterval(watching)
  return { report, seen }
}

import type { DiscoverPlan } from '../discovery/discover-plan.ts'
import type { InspectPlan } from '../inspection/inspect-plan.ts'
import type { Probe, TestPlan } from '../probe/test-plan.ts'

/** What each kind of run is told; a new kind is a line here and its probe in app.ts. */
type Plans = {
  test: TestPlan
  inspect: InspectPlan
  discover: DiscoverPlan
}

export type Kind = keyof Plans
export type PlanOf<K extends Kind> = Plans[K]
export type Probes = { readonly [K in Kind]: Probe<PlanOf<K>> }

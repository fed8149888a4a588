import type { Probe } from '../probe/test-plan.ts'
import type { InspectPlan } from './inspect-plan.ts'
import type { InspectionDeps } from './inspection-run.ts'

/** What does this mail server offer, and what is wrong with it? Nothing that it or the network does makes it reject. */
export function createInspectProbe(deps: InspectionDeps): Probe<InspectPlan> {
  return async (...call) => {
    // The libraries that read SPF, DMARC and domains are worth loading once somebody inspects, not before.
    const { openInspection } = await import('./open-inspection.ts')
    return await openInspection(deps)(...call)
  }
}

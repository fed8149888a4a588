import type { DiscoveryDeps } from './discovery-deps.ts'
import type { Probe } from '../probe/test-plan.ts'
import type { DiscoverPlan } from './discover-plan.ts'

/** Which settings will work for this address? Nothing that a server or the network does makes it reject. */
export function createDiscoverProbe(deps: DiscoveryDeps): Probe<DiscoverPlan> {
  return async (...call) => {
    const { openDiscovery } = await import('./open-discovery.ts')
    return await openDiscovery(deps)(...call)
  }
}

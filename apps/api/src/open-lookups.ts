import type { Config } from './config.ts'
import { createDiscoverProbe } from './discovery/create-discover-probe.ts'
import { ConversationSlots } from './inspection/conversation-slots.ts'
import { createInspectProbe } from './inspection/create-inspect-probe.ts'
import { createInspectionTrust } from './inspection/tls/inspection-trust.ts'
import { openFetch } from './open-fetch.ts'
import { openNetwork } from './open-network.ts'
import type { Probes } from './runs/kinds.ts'

/** The probes that need no password, within what the operator opened. */
export function openLookups(
  config: Config,
  network = openNetwork(config),
): Pick<Probes, 'inspect' | 'discover'> {
  const { resolver, ask } = network
  const { policy } = network.dialer
  const deps = {
    resolver,
    policy,
    ask,
    fetch: openFetch(network),
    trust: createInspectionTrust(),
    slots: new ConversationSlots(),
    controlHosts: config.controlHosts,
    ...(config.autoconfigUrl === undefined ? {} : { databaseUrl: config.autoconfigUrl }),
  }
  return { inspect: createInspectProbe(deps), discover: createDiscoverProbe(deps) }
}

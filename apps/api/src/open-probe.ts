import type { Config } from './config.ts'
import { createDialer } from './network/dialer.ts'
import { createNetworkPolicy } from './network/network-policy.ts'
import { createResolver } from './network/resolver.ts'
import { createTestProbe } from './probe/create-test-probe.ts'
import type { Probe, TestPlan } from './probe/test-plan.ts'
import { createTlsTrust } from './smtp/tls-trust.ts'

/** The probe of tests, within what the operator opened. */
export function openTestProbe(config: Config): Probe<TestPlan> {
  const resolver = createResolver({ servers: config.dnsServers })
  return createTestProbe({
    dialer: createDialer({ resolver, policy: createNetworkPolicy(config) }),
    trust: createTlsTrust(),
    controlHosts: config.controlHosts,
  })
}

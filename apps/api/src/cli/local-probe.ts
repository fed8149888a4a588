import { readConfig } from '../config.ts'
import { createDialer } from '../network/dialer.ts'
import { createNetworkPolicy } from '../network/network-policy.ts'
import { createResolver } from '../network/resolver.ts'
import { createTestProbe } from '../probe/create-test-probe.ts'
import type { Probe, TestPlan } from '../probe/test-plan.ts'
import { createTlsTrust } from '../smtp/tls-trust.ts'

/** The probe of this process, under the rules of the environment. */
export function openLocalProbe(environment: NodeJS.ProcessEnv): Probe<TestPlan> {
  const { network, allowedPorts, cleartextNetworks, dnsServers, controlHosts } =
    readConfig(environment)
  // Whoever sits at the terminal can open any socket anyway: ports are closed only where that was asked for.
  const policy = createNetworkPolicy({
    network,
    allowedPorts: allowedPorts ?? 'any',
    cleartextNetworks,
  })
  return createTestProbe({
    dialer: createDialer({ resolver: createResolver({ servers: dnsServers }), policy }),
    trust: createTlsTrust(),
    controlHosts,
  })
}

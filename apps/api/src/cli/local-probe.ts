import { readConfig } from '../config.ts'
import { toAddressBlock } from '../network/address-block.ts'
import { createDialer } from '../network/dialer.ts'
import type { NetworkPolicy } from '../network/network-policy.ts'
import { createResolver } from '../network/resolver.ts'
import { createTestProbe } from '../probe/create-test-probe.ts'
import type { Probe, TestPlan } from '../probe/test-plan.ts'
import { createTlsTrust } from '../smtp/tls-trust.ts'

/** The probe of this process, under the rules of the environment. */
export function openLocalProbe(environment: NodeJS.ProcessEnv): Probe<TestPlan> {
  const { network, allowedPorts, cleartextNetworks, dnsServers, controlHosts } =
    readConfig(environment)
  const policy: NetworkPolicy = {
    addresses: network,
    // Whoever sits at the terminal can open any socket anyway: ports are closed only where that was asked for.
    ports: allowedPorts === undefined || allowedPorts === 'any' ? 'any' : new Set(allowedPorts),
    cleartextNetworks: cleartextNetworks.flatMap((text) => toAddressBlock(text) ?? []),
  }
  return createTestProbe({
    dialer: createDialer({ resolver: createResolver({ servers: dnsServers }), policy }),
    trust: createTlsTrust(),
    controlHosts: controlHosts.map(({ host, port }) =>
      host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`,
    ),
  })
}

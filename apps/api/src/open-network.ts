import type { Config } from './config.ts'
import { createDialer, type Dialer } from './network/dialer.ts'
import { createNetworkPolicy } from './network/network-policy.ts'
import { createResolver } from './network/resolver.ts'
import { createTlsTrust, type TlsTrust } from './smtp/tls-trust.ts'

/** The one way out, within what the operator opened, and whom TLS trusts there. */
export function openNetwork(config: Config): { dialer: Dialer; trust: TlsTrust } {
  const resolver = createResolver({ servers: config.dnsServers })
  return {
    dialer: createDialer({ resolver, policy: createNetworkPolicy(config) }),
    trust: createTlsTrust(),
  }
}

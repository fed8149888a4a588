import { createDialer, type Dialer } from './network/dialer.ts'
import { createGuardedFetch, type GuardedFetch } from './network/guarded-fetch.ts'
import type { Resolver } from './network/resolver.ts'

const webPorts = new Set([80, 443])

/** The way to web servers: where mail may go, but to the ports of the web alone. */
export function openFetch({
  resolver,
  dialer,
}: {
  resolver: Resolver
  dialer: Pick<Dialer, 'policy'>
}): GuardedFetch {
  const policy = { ...dialer.policy, ports: webPorts }
  return createGuardedFetch({ dialer: createDialer({ resolver, policy }) })
}

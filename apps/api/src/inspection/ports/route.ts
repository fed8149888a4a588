import type { Destination, Dialer } from '../../network/dialer.ts'
import { createDialer } from '../../network/dialer.ts'
import type { NetworkFailure } from '../../network/failure.ts'
import type { NetworkPolicy } from '../../network/network-policy.ts'
import type { Address, Resolver } from '../../network/resolver.ts'

/** One port of the host over one address family: where a conversation goes. */
export type Route = {
  port: number
  family: 4 | 6
  dialer: Dialer
  destination: Destination
}

export type Routes =
  | { status: 'found'; addresses: Address[]; routes: Route[]; refusedPorts: number[] }
  | { status: 'failed'; failure: NetworkFailure }

/** Looks the host up once, and has the guard check every port of every family before anything is connected. */
export async function findRoutes(
  host: string,
  ports: readonly number[],
  { resolver, policy }: { resolver: Resolver; policy: NetworkPolicy },
  signal: AbortSignal,
): Promise<Routes> {
  const resolution = await resolver.resolveHost(host, signal)
  if (resolution.status === 'unresolved') {
    return { status: 'failed', failure: { kind: 'unresolved', code: resolution.code } }
  }
  const families = ([4, 6] as const).filter((family) =>
    resolution.addresses.some((address) => address.family === family),
  )
  const tried = await Promise.all(
    families.flatMap((family) => {
      const dialer = createDialer({ resolver: fixedResolver(resolution.addresses, family), policy })
      return ports.map(async (port) => {
        const resolved = await dialer.resolve(host, port, signal)
        return { port, family, dialer, resolved }
      })
    }),
  )
  const routes = tried.flatMap(({ port, family, dialer, resolved }) =>
    resolved.status === 'resolved'
      ? [{ port, family, dialer, destination: resolved.destination }]
      : [],
  )
  const [refused] = tried.flatMap(({ resolved }) =>
    resolved.status === 'failed' ? [resolved] : [],
  )
  if (routes.length === 0 && refused !== undefined) return refused
  const reached = new Set(routes.map(({ port }) => port))
  const refusedPorts = ports.filter((port) => !reached.has(port))
  return { status: 'found', addresses: resolution.addresses, routes, refusedPorts }
}

/** Answers what was found already, one family of it: no second look-up can say something else. */
function fixedResolver(found: readonly Address[], family: 4 | 6): Resolver {
  const addresses = found.filter((address) => address.family === family)
  return { resolveHost: () => Promise.resolve({ status: 'resolved', addresses }) }
}

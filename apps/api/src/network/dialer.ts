import type { NetworkFailure } from './failure.ts'
import { isTimeout, raceAddresses } from './happy-eyeballs.ts'
import type { ConnectResult } from './happy-eyeballs.ts'
import { isAddressAllowed, isPortAllowed } from './network-policy.ts'
import type { NetworkPolicy } from './network-policy.ts'
import { isPublicAddress } from '../ip/public-address.ts'
import type { Address, Resolver } from './resolver.ts'
import { withTimeLimit } from './time-limit.ts'

declare const checked: unique symbol

/**
 * Where a socket may go: addresses that the guard looked at, and a port. Only `Dialer.resolve` makes one, so nothing
 * can be connected by name, and no second look-up can answer something else (DNS rebinding).
 */
export type Destination = {
  readonly addresses: readonly Address[]
  readonly port: number
  readonly [checked]: true
}

type ResolveResult =
  | { status: 'resolved'; destination: Destination }
  | { status: 'failed'; failure: NetworkFailure }

/** The one way out of this process: every socket of Ehlo is opened here. */
export type Dialer = {
  readonly policy: NetworkPolicy
  /**
   * Looks a host up once and checks what came back. `namedFrom` are the addresses of the servers whose redirects and
   * certificates led to the host: where one is of the internet, only addresses of the internet are left, even where the
   * operator's network is open. What a person, DNS or a document of settings names is looked up without it.
   */
  resolve(
    host: string,
    port: number,
    signal: AbortSignal,
    namedFrom?: readonly string[],
  ): Promise<ResolveResult>
  /** Connects to the first address that answers, IPv6 before IPv4 (RFC 8305). An abort ends it at once. */
  connect(destination: Destination, signal: AbortSignal): Promise<ConnectResult>
}

type DialerOptions = {
  resolver: Resolver
  policy: NetworkPolicy
}

// A refusal takes this long whatever was refused, so that its time tells nothing about the network behind.
const refusalMs = 120

/** Discovery and policies get a dialer of their own, with 80 and 443 as its ports. */
export function createDialer({ resolver, policy }: DialerOptions): Dialer {
  return {
    policy,
    async resolve(host, port, signal, namedFrom = []) {
      const refusal = delay(refusalMs)
      const found = await resolver.resolveHost(host, signal)
      if (found.status === 'unresolved') {
        return { status: 'failed', failure: failureOf(found.code, signal) }
      }
      const isNamedOutside = namedFrom.some(isPublicAddress)
      const addresses = found.addresses.filter(
        ({ address }) =>
          isAddressAllowed(policy, address) && (!isNamedOutside || isPublicAddress(address)),
      )
      if (addresses.length === 0 || !isPortAllowed(policy, port)) {
        await refusal()
        return { status: 'failed', failure: { kind: 'not-allowed' } }
      }
      // The one place where a destination is made: what went in was checked just above.
      return { status: 'resolved', destination: { addresses, port } as unknown as Destination }
    },
    async connect(destination, signal) {
      return await raceAddresses(destination.addresses, destination.port, signal)
    },
  }
}

/** Whether anything takes a connection there in time; it is closed at once. */
export async function isReached(
  dialer: Dialer,
  { host, port }: { host: string; port: number },
  { signal, limitMs }: { signal: AbortSignal; limitMs: number },
): Promise<boolean> {
  return await withTimeLimit(signal, limitMs, async (limited) => {
    const resolved = await dialer.resolve(host, port, limited)
    if (resolved.status === 'failed') return false
    const connected = await dialer.connect(resolved.destination, limited)
    if (connected.status === 'failed') return false
    connected.socket.destroy()
    return true
  })
}

function failureOf(code: string, signal: AbortSignal): NetworkFailure {
  if (!signal.aborted) return { kind: 'unresolved', code }
  return isTimeout(signal.reason) ? { kind: 'unresolved', code: 'ETIMEOUT' } : { kind: 'cancelled' }
}

function delay(ms: number): () => Promise<void> {
  const startedAt = performance.now()
  return () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    setTimeout(resolve, Math.max(0, ms - (performance.now() - startedAt)))
    return promise
  }
}

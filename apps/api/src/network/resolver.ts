import { lookup, Resolver as DnsResolver } from 'node:dns/promises'
import { isIP } from 'node:net'

export type Address = { readonly address: string; readonly family: 4 | 6 }

type Resolution =
  | { status: 'resolved'; addresses: Address[] }
  /** `code` is the resolver's own, ENOTFOUND also where a name has no address. */
  | { status: 'unresolved'; code: string }

/** Finds the addresses of a host, once. An abort ends the wait; the answer is then ECANCELLED. */
export type Resolver = {
  resolveHost(host: string, signal: AbortSignal): Promise<Resolution>
}

type ResolverOptions = {
  /** `ip:port` of name servers (EHLO_DNS_SERVERS); empty for the system's resolver and its hosts file. */
  servers: readonly string[]
}

export function createResolver({ servers }: ResolverOptions): Resolver {
  const find = servers.length === 0 ? askSystem : askServers(servers)
  return {
    async resolveHost(host, signal) {
      const literal = isIP(host)
      if (literal !== 0) {
        return { status: 'resolved', addresses: [{ address: host, family: literal === 4 ? 4 : 6 }] }
      }
      if (signal.aborted) return { status: 'unresolved', code: 'ECANCELLED' }
      const { promise, resolve } = Promise.withResolvers<Resolution>()
      const onAbort = () => resolve({ status: 'unresolved', code: 'ECANCELLED' })
      signal.addEventListener('abort', onAbort, { once: true })
      const found = await Promise.race([find(host), promise])
      signal.removeEventListener('abort', onAbort)
      return found
    },
  }
}

async function askSystem(host: string): Promise<Resolution> {
  try {
    const found = await lookup(host, { all: true, order: 'verbatim' })
    return toResolution(
      found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 })),
    )
  } catch (error) {
    return { status: 'unresolved', code: codeOf(error) }
  }
}

// RFC 8305 §3: an IPv4 answer waits this long for the IPv6 answer, so that one slow query does not hold up the other.
// The other way round a fallback is worth a little more patience.
const graceMs = { 6: 50, 4: 500 } as const

function askServers(servers: readonly string[]): (host: string) => Promise<Resolution> {
  const dns = new DnsResolver({ timeout: 2500, tries: 2 })
  dns.setServers(servers)
  return async (host) => {
    // RFC 6761 §6.3: localhost is never asked of a name server.
    if (host === 'localhost' || host.endsWith('.localhost')) {
      return toResolution([
        { address: '::1', family: 6 },
        { address: '127.0.0.1', family: 4 },
      ])
    }
    const v6 = query(dns.resolve6(host), 6)
    const v4 = query(dns.resolve4(host), 4)
    const first = await Promise.race([v6, v4])
    if (first.status === 'unresolved') return merge(await v4, await v6)
    const other = first.addresses[0]?.family === 6 ? 4 : 6
    const second = await within(graceMs[other], other === 6 ? v6 : v4)
    if (second === undefined) return first
    return other === 6 ? merge(first, second) : merge(second, first)
  }
}

async function query(answer: Promise<string[]>, family: 4 | 6): Promise<Resolution> {
  try {
    return toResolution((await answer).map((address) => ({ address, family })))
  } catch (error) {
    return { status: 'unresolved', code: codeOf(error) }
  }
}

function merge(v4: Resolution, v6: Resolution): Resolution {
  if (v4.status === 'unresolved') {
    // "No such record" of one family says nothing where the other family failed for a graver reason.
    return v6.status === 'resolved' || v4.code === 'ENOTFOUND' ? v6 : v4
  }
  if (v6.status === 'unresolved') return v4
  return { status: 'resolved', addresses: [...v6.addresses, ...v4.addresses] }
}

function toResolution(addresses: Address[]): Resolution {
  return addresses.length === 0
    ? { status: 'unresolved', code: 'ENOTFOUND' }
    : { status: 'resolved', addresses }
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'ESERVFAIL'
  return code === 'ENODATA' ? 'ENOTFOUND' : code
}

async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => resolve(undefined), ms)
  const first = await Promise.race([work, promise])
  clearTimeout(timer)
  return first
}

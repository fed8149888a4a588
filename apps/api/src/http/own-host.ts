import type { MiddlewareHandler } from 'hono'
import { Refusal } from '../refusal.ts'
import type { Edge } from './edge.ts'

/**
 * Refuses requests that were sent to another name, or by a page of another site. A page whose name an attacker points
 * at 127.0.0.1 (DNS rebinding) sends that name as Host; a page that reaches us by address sends its own as Origin.
 * Extensions have origins of their own, and browsers leave theirs out where they hold the permission.
 */
export function guardHost(hosts: ReadonlySet<string>): MiddlewareHandler<Edge> {
  return (c, next) => {
    const host = c.req.header('host')?.toLowerCase()
    if (host === undefined || !hosts.has(host)) throw new Refusal('misdirected')
    const origin = c.req.header('origin')?.toLowerCase()
    if (origin !== undefined && !isWelcome(origin, host)) {
      throw new Refusal('forbidden', 'Web pages may not call this API.')
    }
    return next()
  }
}

/** The names under which an API is reached that listens at this address and port, `also` those of a proxy in front. */
export function listOwnHosts(address: string, port: number, also: readonly string[]): string[] {
  const own = ['127.0.0.1', 'localhost', '[::1]', address.includes(':') ? `[${address}]` : address]
  // A browser leaves out the port that belongs to the scheme.
  const named = own.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]))
  return [...new Set([...named, ...also].map((name) => name.toLowerCase()))]
}

/** Whether it listens at all addresses of this machine, whose names nobody knows. */
export function isEveryAddress(host: string): boolean {
  return host === '0.0.0.0' || host === '::'
}

function isWelcome(origin: string, host: string): boolean {
  if (/^(?:chrome|moz|safari-web)-extension:\/\//.test(origin)) return true
  return origin === `http://${host}` || origin === `https://${host}`
}

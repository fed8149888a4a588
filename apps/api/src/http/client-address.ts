import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** Whose socket a request came over; undefined where the app is called without a server. */
export function clientAddressOf(c: Context): string | undefined {
  return c.env?.incoming === undefined ? undefined : (getConnInfo(c).remote.address ?? 'unknown')
}

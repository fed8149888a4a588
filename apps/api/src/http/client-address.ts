import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { toAddressBytes } from '../ip/address-bytes.ts'

/** Whose socket a request came over, as `toClientAddress`; undefined where the app is called without a server. */
export function clientAddressOf(c: Context): string | undefined {
  if (c.env?.incoming === undefined) return undefined
  return toClientAddress(getConnInfo(c).remote.address ?? 'unknown')
}

const mapped = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255)

/** One name for all that one client can take: of IPv6 the /64, since every host has the whole of it (RFC 4291 §2.5.4). */
export function toClientAddress(address: string): string {
  const [plain = address] = address.split('%')
  const bytes = toAddressBytes(plain)
  if (bytes === undefined || bytes.length === 4) return plain
  // A socket for both families says 192.0.2.1 so.
  if (mapped.every((byte, index) => bytes[index] === byte)) return bytes.subarray(12).join('.')
  return `${Buffer.from(bytes.subarray(0, 8)).toString('hex')}/64`
}

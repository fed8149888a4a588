import { isIPv4, isIPv6 } from 'node:net'

/** The 4 or 16 bytes of an address; undefined for what is none. A zone index is not accepted. */
export function toAddressBytes(address: string): Uint8Array | undefined {
  if (isIPv4(address)) return Uint8Array.from(address.split('.'), Number)
  // No name has a colon, and none need be looked at as IPv6.
  if (!address.includes(':') || !isIPv6(address) || address.includes('%')) return undefined
  return ipv6Bytes(address)
}

function ipv6Bytes(address: string): Uint8Array {
  const [head = '', tail] = withHexTail(address).split('::')
  const start = groups(head)
  const end = tail === undefined ? [] : groups(tail)
  const zeros = Array.from<number>({ length: 8 - start.length - end.length }).fill(0)
  return Uint8Array.from([...start, ...zeros, ...end].flatMap((group) => [group >> 8, group & 255]))
}

// RFC 4291 §2.2: the last 32 bits may be written as a dotted IPv4 address.
function withHexTail(address: string): string {
  const dotted = /[^:]*\.[^:]*$/.exec(address)?.[0]
  if (dotted === undefined) return address
  const [a = 0, b = 0, c = 0, d = 0] = dotted.split('.').map(Number)
  const hex = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
  return address.slice(0, -dotted.length) + hex
}

function groups(part: string): number[] {
  return part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16))
}

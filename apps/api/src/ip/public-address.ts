import { isInBlock, toAddressBlock } from './address-block.ts'
import type { AddressBlock } from './address-block.ts'
import { toAddressBytes } from './address-bytes.ts'

// IANA special-purpose registries (RFC 6890 and successors), and two metadata services with public-looking addresses.
const notPublic = blocksOnUse(
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10', // carrier-grade NAT; holds 100.100.100.200, Alibaba's metadata
  '127.0.0.0/8',
  '169.254.0.0/16', // link-local; holds 169.254.169.254, everyone's metadata
  '168.63.129.16/32', // Azure's WireServer
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24', // 6to4 relays
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '2001::/23', // IETF assignments; holds Teredo, which embeds an IPv4 address
  '2001:db8::/32',
  '2002::/16', // 6to4 embeds an IPv4 address
  '3fff::/20',
)

// Global unicast. What lies outside is loopback, v4-mapped and v4-compatible, NAT64, unique local, link-local or
// multicast: all of it either local or another spelling of an IPv4 address.
const globalUnicast = blocksOnUse('2000::/3')

// RFC 5214 §6.1: an ISATAP interface identifier embeds an IPv4 address below any prefix.
const isatap = [0x5e, 0xfe]

/** True for an address that anyone on the internet may reach: no private, local, embedded or metadata address. */
export function isPublicAddress(address: string): boolean {
  const bytes = toAddressBytes(address)
  if (bytes === undefined) return false
  if (notPublic(bytes).some((block) => isInBlock(bytes, block))) return false
  if (bytes.length === 4) return true
  return globalUnicast(bytes).some((block) => isInBlock(bytes, block)) && !isIsatap(bytes)
}

const loopback = blocksOnUse('127.0.0.0/8', '::1/128', '::ffff:127.0.0.0/104')

export function isLoopbackAddress(address: string): boolean {
  const bytes = toAddressBytes(address)
  return bytes !== undefined && loopback(bytes).some((block) => isInBlock(bytes, block))
}

/** Whether a host, by name or address, is this machine and reached from it alone. */
export function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || isLoopbackAddress(host)
}

function isIsatap(bytes: Uint8Array): boolean {
  return (bytes[8]! & 0xfd) === 0 && bytes[9] === 0 && isatap.every((b, i) => bytes[10 + i] === b)
}

// Read when they are first asked for, each family by itself: the command line and the API start without, and what Node
// looks at an IPv6 address with takes longer to compile than the start of either takes for all else that it reads.
function blocksOnUse(...texts: string[]): (address: Uint8Array) => readonly AddressBlock[] {
  const read = new Map<boolean, readonly AddressBlock[]>()
  return ({ length }) => {
    const isLong = length === 16
    const known = read.get(isLong)
    if (known !== undefined) return known
    const blocks = texts
      .filter((text) => text.includes(':') === isLong)
      .map((text) => toAddressBlock(text)!)
    read.set(isLong, blocks)
    return blocks
  }
}

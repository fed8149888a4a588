import { isIPv6 } from 'node:net'

/** The labels under which reverse zones and block lists keep an address (RFC 1035 §3.5, RFC 3596 §2.5, RFC 5782 §2). */
export function reversedName(address: string): string {
  if (!isIPv6(address)) return address.split('.').reverse().join('.')
  return expandIpv6(address).split('').reverse().join('.')
}

function expandIpv6(address: string): string {
  // The URL parser turns every way to write an address into the one of RFC 5952, an embedded IPv4 included.
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const [head = '', tail] = canonical.split('::')
  const left = groups(head)
  const right = tail === undefined ? [] : groups(tail)
  const zeros = Array<string>(8 - left.length - right.length).fill('0000')
  return [...left, ...zeros, ...right].join('')
}

function groups(part: string): string[] {
  return part === '' ? [] : part.split(':').map((group) => group.padStart(4, '0'))
}

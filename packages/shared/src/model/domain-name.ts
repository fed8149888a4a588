// The one global that browsers and Node share and that this room may use.
declare const URL: { new (url: string): { readonly hostname: string } }

const label = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/
const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/

/**
 * Normalises a domain: trims, lower case, IDN to A-labels (UTS #46), no final dot.
 * Answers undefined for anything that is no domain name.
 */
export function toDomainName(value: string): string | undefined {
  const trimmed = value.trim().replace(/\.$/, '')
  if (trimmed === '' || trimmed.length > 253 || /[\s/@:?#%\\[\]]/.test(trimmed)) return undefined
  const ascii = toAscii(trimmed)
  if (ascii === undefined || ascii.length > 253 || ipv4.test(ascii)) return undefined
  return ascii.split('.').every((part) => label.test(part)) ? ascii : undefined
}

/** Normalises a host: a domain name, an IPv4 address, or an IPv6 address without brackets. */
export function toHostName(value: string): string | undefined {
  const trimmed = value.trim()
  if (ipv4.test(trimmed)) return trimmed
  const address = trimmed.replace(/^\[(.*)\]$/, '$1')
  if (address.includes(':')) return toIpv6(address)
  return toDomainName(trimmed)
}

// The URL parser is the one IDNA implementation that browsers and Node share; it also turns shorthand IPv4 into
// dotted form, which toDomainName then refuses.
function toAscii(domain: string): string | undefined {
  if (/^[a-zA-Z0-9._-]+$/.test(domain) && !/(?:^|\.)(?:\d+|0x[\da-f]*)$/i.test(domain)) {
    return domain.toLowerCase()
  }
  try {
    return new URL(`http://${domain}`).hostname || undefined
  } catch {
    return undefined
  }
}

function toIpv6(address: string): string | undefined {
  const [literal = '', zone] = address.split('%')
  if (zone !== undefined || !/^[0-9a-fA-F:.]+$/.test(literal)) return undefined
  try {
    return new URL(`http://[${literal}]`).hostname.slice(1, -1)
  } catch {
    return undefined
  }
}

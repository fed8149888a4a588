import type { Capability, Reply } from '@ehlo/shared'

/** What a server said to EHLO (RFC 5321 §4.1.1.1). */
export type Capabilities = {
  extensions: Capability[]
  /** SASL mechanisms as offered, upper case, in the server's order. */
  mechanisms: string[]
  /** The largest message in bytes (RFC 1870), where the server says one. */
  size?: number
}

export function readCapabilities(reply: Reply): Capabilities {
  const extensions = reply.text
    .split('\n')
    .slice(1)
    .flatMap((line) => toCapability(line))
  const auth = extensions.filter(({ keyword }) => keyword === 'AUTH')
  const mechanisms = auth.flatMap(({ value }) => (value ?? '').toUpperCase().split(/\s+/))
  const size = extensions.find(({ keyword }) => keyword === 'SIZE')?.value
  return {
    extensions,
    mechanisms: [...new Set(mechanisms.filter((name) => name !== ''))],
    ...(size !== undefined && /^[1-9]\d{0,14}$/.test(size) ? { size: Number(size) } : {}),
  }
}

export function offers({ extensions }: Capabilities, keyword: string): boolean {
  return extensions.some((extension) => extension.keyword === keyword)
}

function toCapability(line: string): Capability[] {
  // Before RFC 2554 servers wrote "AUTH=LOGIN"; many still say it beside "AUTH LOGIN".
  const [keyword = '', ...values] = line
    .trim()
    .replace(/^AUTH=/i, 'AUTH ')
    .split(/\s+/)
  if (keyword === '') return []
  const value = values.join(' ')
  return [{ keyword: keyword.toUpperCase(), ...(value === '' ? {} : { value }) }]
}

import { toDomainName } from './domain-name.ts'

// RFC 5322 dot-atom, with RFC 6532 letters; quoted local parts and address literals are refused on purpose: no
// mailbox of a business system has one, and they are where injections hide.
const localPart =
  /^[\w!#$%&'*+/=?^`{|}~\u0080-\uFFFF-]+(?:\.[\w!#$%&'*+/=?^`{|}~\u0080-\uFFFF-]+)*$/

/** Normalises an address: the domain as A-label and lower case, the local part as written. */
export function toMailAddress(value: string): string | undefined {
  const trimmed = value.trim()
  const at = trimmed.lastIndexOf('@')
  const local = trimmed.slice(0, at)
  if (at < 1 || local.length > 64 || !localPart.test(local)) return undefined
  const domain = toDomainName(trimmed.slice(at + 1))
  return domain === undefined ? undefined : `${local}@${domain}`
}

/**
 * Whether two addresses are one, however each is written: a login as it was typed, a From as it arrived. RFC 5321 §2.4 leaves
 * the case of a local part to its host; servers that tell addresses apart by it are not met.
 */
export function isSameAddress(one: string, other: string): boolean {
  return toComparable(one) === toComparable(other)
}

function toComparable(address: string): string {
  return (toMailAddress(address) ?? address).toLowerCase()
}

/** The domain of a normalised address. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}

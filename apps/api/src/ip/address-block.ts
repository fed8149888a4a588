import { toAddressBytes } from './address-bytes.ts'

/** A range of addresses in CIDR notation, of one family. */
export type AddressBlock = { readonly bytes: Uint8Array; readonly prefix: number }

/** Reads `10.0.0.0/8`, `fd00::/8` or a single address; undefined for anything else. */
export function toAddressBlock(text: string): AddressBlock | undefined {
  const [address = '', length, ...rest] = text.trim().split('/')
  const bytes = toAddressBytes(address)
  if (bytes === undefined || rest.length > 0) return undefined
  const bits = bytes.length * 8
  if (length === undefined) return { bytes, prefix: bits }
  if (!/^\d{1,3}$/.test(length) || Number(length) > bits) return undefined
  return { bytes, prefix: Number(length) }
}

export function isInBlock(address: Uint8Array, block: AddressBlock): boolean {
  if (address.length !== block.bytes.length) return false
  for (let bit = 0; bit < block.prefix; bit += 8) {
    const mask = block.prefix - bit >= 8 ? 255 : 255 << (8 - (block.prefix - bit))
    const index = bit / 8
    if (((address[index]! ^ block.bytes[index]!) & mask) !== 0) return false
  }
  return true
}

import { isInBlock, toAddressBlock } from './address-block.ts'
import type { AddressBlock } from './address-block.ts'
import { toAddressBytes } from './address-bytes.ts'
import { isLoopbackAddress, isPublicAddress } from './public-address.ts'

/** What the operator opened (EHLO_NETWORK, EHLO_ALLOWED_PORTS, EHLO_CLEARTEXT_AUTH). */
export type NetworkPolicy = {
  addresses: 'open' | 'public-only'
  ports: 'any' | ReadonlySet<number>
  /** Networks where a password may go without TLS, loopback aside. */
  cleartextNetworks: readonly AddressBlock[]
}

// The ports of mail submission and relay, with the alternatives that providers offer.
const mailPorts: ReadonlySet<number> = new Set([25, 465, 587, 588, 2465, 2525, 2587, 8025])

/**
 * The policy from what the environment says. Without a list of ports an open network means any port, a closed one the
 * ports of mail.
 */
export function createNetworkPolicy(settings: {
  network: 'open' | 'public-only'
  allowedPorts: readonly number[] | 'any' | undefined
  /** CIDR. */
  cleartextNetworks: readonly string[]
}): NetworkPolicy {
  const usual = settings.network === 'open' ? 'any' : mailPorts
  const { allowedPorts = usual } = settings
  return {
    addresses: settings.network,
    ports: allowedPorts === 'any' ? 'any' : new Set(allowedPorts),
    cleartextNetworks: settings.cleartextNetworks.flatMap((text) => toAddressBlock(text) ?? []),
  }
}

export function isAddressAllowed(policy: NetworkPolicy, address: string): boolean {
  return policy.addresses === 'open' || isPublicAddress(address)
}

export function isPortAllowed(policy: NetworkPolicy, port: number): boolean {
  return policy.ports === 'any' || policy.ports.has(port)
}

/** May a password go to this address without TLS? */
export function isCleartextAllowed(policy: NetworkPolicy, address: string): boolean {
  if (isLoopbackAddress(address)) return true
  const bytes = toAddressBytes(address)
  return bytes !== undefined && policy.cleartextNetworks.some((block) => isInBlock(bytes, block))
}

import { isInBlock, toAddressBlock } from '../ip/address-block.ts'
import type { AddressBlock } from '../ip/address-block.ts'
import { toAddressBytes } from '../ip/address-bytes.ts'
import { isLoopbackAddress, isPublicAddress } from '../ip/public-address.ts'

/** What the operator opened (EHLO_NETWORK, EHLO_ALLOWED_PORTS, EHLO_CLEARTEXT_AUTH). */
export type NetworkPolicy = {
  addresses: 'open' | 'public-only'
  ports: 'any' | ReadonlySet<number>
  /** Networks where a password may go without TLS, loopback aside. */
  cleartextNetworks: readonly AddressBlock[]
}

// The ports of mail submission and relay, with the alternatives that providers offer.
const mailPorts: ReadonlySet<number> = new Set([25, 465, 587, 588, 2465, 2525, 2587, 8025])

// IMAP with STARTTLS and with implicit TLS (RFC 8314 §3.2).
const mailboxPorts = [143, 993]

type PolicySettings = {
  network: 'open' | 'public-only'
  allowedPorts: readonly number[] | 'any' | undefined
  /** CIDR. */
  cleartextNetworks: readonly string[]
}

/**
 * The policy from what the environment says. Without a list of ports an open network means any port, a closed one the
 * ports of mail.
 */
export function createNetworkPolicy(settings: PolicySettings): NetworkPolicy {
  const usual = settings.network === 'open' ? 'any' : mailPorts
  const { allowedPorts = usual } = settings
  return {
    addresses: settings.network,
    ports: allowedPorts === 'any' ? 'any' : new Set(allowedPorts),
    cleartextNetworks: settings.cleartextNetworks.flatMap((text) => toAddressBlock(text) ?? []),
  }
}

/** The policy for mailboxes: where nothing else was said, a closed network opens the ports of IMAP and no others. */
export function createMailboxPolicy(settings: PolicySettings): NetworkPolicy {
  const isUsual = settings.network === 'public-only' && settings.allowedPorts === undefined
  return createNetworkPolicy(isUsual ? { ...settings, allowedPorts: mailboxPorts } : settings)
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

import { domainOf } from '@ehlo/shared'
import type { Connection } from '@ehlo/shared'
import { refuseField } from '../refusal.ts'
import type { Refusal } from '../refusal.ts'

/** Whose mail a connection carries: a corporation's or everyone's; one domain's, one address's or any sender's. */
export type Scope = Pick<Connection, 'corporationId' | 'senderDomain' | 'senderAddress'>

// Sorts before every id: the connections of all lead the list.
const all = '*'

/**
 * The scope as one key that is never null, since NULLs are distinct in a unique index. Keys sort by corporation, and
 * within one as routing looks: address, domain, every sender.
 */
export function scopeKeyOf({ corporationId, senderDomain, senderAddress }: Scope): string {
  const corporation = corporationId ?? all
  if (senderAddress !== null) return `${corporation}/address:${toComparable(senderAddress)}`
  if (senderDomain !== null) return `${corporation}/domain:${senderDomain}`
  return `${corporation}/every`
}

/** Ranges of scope keys, in order: of everything, or of "all" and one corporation. */
export function scopeRangesOf(corporationId: string | undefined): (readonly [string, string])[] {
  if (corporationId === undefined) return [['', '~']]
  const ownRange = rangeOf(corporationId)
  return corporationId === all ? [] : [rangeOf(all), ownRange]
}

/** The keys of all scopes that may carry a sender's mail, most specific first. */
export function scopeKeysFor(corporationId: string | null, from: string): string[] {
  const any = { senderDomain: null, senderAddress: null }
  const domain = { senderDomain: domainOf(from), senderAddress: null }
  const ofAll = [domain, any].map((sender) => scopeKeyOf({ corporationId: null, ...sender }))
  if (corporationId === null) return ofAll
  const address = { senderDomain: null, senderAddress: from }
  const own = [address, domain, any].map((sender) => scopeKeyOf({ corporationId, ...sender }))
  return [...own, ...ofAll]
}

/** Refuses a scope that cannot be. */
export function checkScope({ corporationId, senderDomain, senderAddress }: Scope): void {
  if (senderAddress === null) return
  if (senderDomain !== null) {
    throw refuseField('/senderDomain', 'Give a sender domain or a sender address, not both.')
  }
  if (corporationId === null) {
    throw refuseField('/corporationId', 'A sender address needs its corporation.')
  }
}

/** The refusal of a corporation that is not there. */
export function noSuchCorporation(): Refusal {
  return refuseField('/corporationId', 'There is no such corporation.')
}

function rangeOf(corporation: string): readonly [string, string] {
  // '0' is the character after '/'.
  return [`${corporation}/`, `${corporation}0`]
}

// RFC 5321 §2.4 leaves the case of a local part to its server; no server of a business tells Kari@ from kari@, and two
// connections that differ by it alone would be one scope to everyone who sees them.
function toComparable(address: string): string {
  return address.toLowerCase()
}

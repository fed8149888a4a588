import type { Connection } from './connection.ts'
import { domainOf } from './mail-address.ts'

type SenderScope = Pick<Connection, 'senderDomain' | 'senderAddress'>

/**
 * Whether a connection of this scope may carry mail of a sender, and if not, what it is restricted to. RFC 5321 §2.4 leaves
 * the case of a local part to its host; no business mailbox differs by case alone.
 */
export function judgeSender(
  { senderDomain, senderAddress }: SenderScope,
  from: string,
): 'within' | 'other-sender-address' | 'other-sender-domain' {
  const sender = from.toLowerCase()
  if (senderAddress !== null && senderAddress.toLowerCase() !== sender) {
    return 'other-sender-address'
  }
  return senderDomain === null || senderDomain.toLowerCase() === domainOf(sender)
    ? 'within'
    : 'other-sender-domain'
}

/** Whether the connection may carry mail of this sender at all. */
export function isWithinScope(scope: SenderScope, from: string): boolean {
  return judgeSender(scope, from) === 'within'
}

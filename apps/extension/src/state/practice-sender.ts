// One expression: this is among what the popup loads first, where every byte counts.
const showsOtherSenders = /^(?:refused-(?:at-rcpt|after-data)|rewritten)@practice\.example$/i

/**
 * The address that a practice connection shows being refused or rewritten; empty for all others. A connection itself has
 * no field for a sender that it may not use. The domain is reserved (RFC 2606): no real login is meant by it.
 */
export function practiceSender(username: string): string {
  return showsOtherSenders.test(username) ? 'office@practice.example' : ''
}

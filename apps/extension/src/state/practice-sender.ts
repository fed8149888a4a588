const showOtherSenders = ['refused-at-rcpt', 'refused-after-data', 'rewritten']

/**
 * The address that a practice connection shows being refused or rewritten; empty for all others. A connection itself has
 * no field for a sender that it may not use. The domain is reserved (RFC 2606): no real login is meant by it.
 */
export function practiceSender(username: string): string {
  const [account = '', domain] = username.split('@')
  const isShown = domain === 'practice.example' && showOtherSenders.includes(account)
  return isShown ? 'office@practice.example' : ''
}

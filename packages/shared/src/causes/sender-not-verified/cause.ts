import type { Cause } from '../cause.ts'

export const senderNotVerified: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'senderAddress',
  recognise: [{ sure: 0.95, says: ['approved sender', 'from address does not match a', 'from email', 'identities failed the check', 'is not an authorized sender', 'must be verified', 'no verified', 'not a confirmed', 'not a verified', 'not authorized or verified', 'sender email address is not', 'sender has not been', 'sender identity', 'sender not authorized & verify', 'sender not valid', 'sender signature', 'sender you used', 'sender-not-verified', 'unauthorized from', 'unconfirmed sender', 'unverified', 'validate your sender', 'verified sender', 'verify your sender'], unless: ['domain is not verified', 'domain not verified', 'domain has not been', 'associated domain', 'unverified domain', 'recipient & sandbox', 'sender verify', 'sender domain', 'account is not', 'account unverified', 'unverified account', 'recipient address'] }, { sure: 0.5, says: ['identities failed the check'] }],
  rivals: [{ cause: 'sandbox-account', probe: 'listed-address-and-region', share: 0.25 }, { cause: 'domain-not-verified', probe: 'own-address-as-sender', share: 0.12 }, { cause: 'wrong-region', probe: 'listed-address-and-region', share: 0.06 }],
  references: [],
}

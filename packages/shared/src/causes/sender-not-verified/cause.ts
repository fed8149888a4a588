import type { Cause } from '../cause.ts'

export const senderNotVerified: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'senderAddress',
  recognise: [{ sure: 0.95, says: ['verified sender', 'sender identity', 'sender signature', 'not a verified', 'email address is not verified', 'address is not verified', 'address not verified', 'sender is not verified', 'sender not verified', 'from address is not verified', 'unverified', 'sender is not valid & brevo', 'not been verified', 'identities failed the check', 'sender you used', 'sender email not verified', 'from email', 'sender signature not', 'must be verified', 'verify your sender', 'is not confirmed', 'not a confirmed', 'validate your sender', 'sender not valid', 'not an approved sender', 'approved sender', 'is not an authorized sender', 'is not a registered sender signature', 'sender address not verified', 'sender has not been', 'no verified', 'from address does not match a', 'sender unverified', 'sender not authorized & verify', 'sender email address is not', 'unauthorized from', 'unconfirmed sender', 'sender-not-verified', 'not authorized or verified'], unless: ['domain is not verified', 'domain not verified', 'domain has not been', 'associated domain', 'unverified domain', 'recipient & sandbox', 'sender verify', 'sender domain', 'account is not', 'account unverified', 'unverified account', 'recipient address'] }, { sure: 0.5, says: ['identities failed the check', 'email address is not verified', 'address is not verified'] }],
  rivals: [{ cause: 'sandbox-account', probe: 'listed-address-and-region', share: 0.25 }, { cause: 'domain-not-verified', probe: 'own-address-as-sender', share: 0.12 }, { cause: 'wrong-region', probe: 'listed-address-and-region', share: 0.06 }],
  references: [],
}

import type { Cause } from '../cause.ts'

export const sandboxAccount: Cause = {
  actor: 'you',
  severity: 'critical',
  recognise: [{ sure: 0.95, says: ['sandbox subdomains', 'sandbox', 'trial account', 'test purposes only', 'only send testing emails', 'authorized recipients', 'demo domain', 'trial plan', 'in testing mode', 'only to your own', 'test account limited'], unless: ['please activate your'] }, { sure: 0.74, says: ['test mode', 'test domain', 'free trial', 'can only send to', 'own email address', 'you can only send'], unless: ['please activate your'] }, { sure: 0.48, says: ['identities failed the check', 'email address is not verified'] }],
  rivals: [{ cause: 'sender-not-verified', probe: 'listed-address-and-region', share: 0.3 }, { cause: 'domain-not-verified', probe: 'own-address-as-sender', share: 0.1 }],
  references: [],
}

import type { Cause } from '../cause.ts'

export const sandboxAccount: Cause = {
  actor: 'you',
  severity: 'critical',
  recognise: [
    {
      sure: 0.95,
      says: [
        'sandbox subdomains',
        'sandbox',
        'test mode',
        'trial account',
        'test purposes only',
        'only send testing emails',
        'authorized recipients',
        'demo domain',
        'test domain',
        'trial plan',
        'in testing mode',
        'free trial',
        'can only send to',
        'own email address',
        'you can only send',
        'only to your own',
        'test account limited',
      ],
      unless: ['please activate your', 'spf'],
    },
    { sure: 0.48, says: ['identities failed the check', 'email address is not verified'] },
  ],
  rivals: [
    { cause: 'sender-not-verified', probe: 'listed-address-and-region', share: 0.3 },
    { cause: 'domain-not-verified', probe: 'own-address-as-sender', share: 0.1 },
  ],
  references: [],
}
